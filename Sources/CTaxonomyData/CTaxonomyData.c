#include "CTaxonomyData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// Written by `rolefit taxonomy compile`; a test holds it current.
static const unsigned char bytes[] = {
#embed "taxonomy.bin"
};

const unsigned char *rolefit_taxonomy_bytes(void) { return bytes; }

size_t rolefit_taxonomy_count(void) { return sizeof bytes; }
