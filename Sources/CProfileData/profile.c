#include "CProfileData.h"

// #embed is of C23; the compilers that build this package have it in older modes too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char compiled[] = {
#embed "senior-ai-systems-engineer.compiled"
};

static const unsigned char source[] = {
#embed "../RoleScoring/Profile/senior-ai-systems-engineer.profile"
};

const unsigned char *rolefit_profile_compiled(void) { return compiled; }
size_t rolefit_profile_compiled_size(void) { return sizeof compiled; }
const unsigned char *rolefit_profile_source(void) { return source; }
size_t rolefit_profile_source_size(void) { return sizeof source; }
