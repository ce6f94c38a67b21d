#ifndef ROLEFIT_CTAXONOMYDATA_H
#define ROLEFIT_CTAXONOMYDATA_H

#include <stddef.h>

/// The built-in taxonomy in its compiled form.
const unsigned char *rolefit_taxonomy_bytes(void);

/// Number of bytes of the compiled taxonomy.
size_t rolefit_taxonomy_count(void);

#endif
