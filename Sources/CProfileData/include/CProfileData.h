#ifndef CPROFILEDATA_H
#define CPROFILEDATA_H

#include <stddef.h>

// The built-in role profile: its compiled form, and the commented source that it was compiled from.
const unsigned char *rolefit_profile_compiled(void);
size_t rolefit_profile_compiled_size(void);
const unsigned char *rolefit_profile_source(void);
size_t rolefit_profile_source_size(void);

#endif
