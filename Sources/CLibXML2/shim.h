#ifndef ROLEFIT_CLIBXML2_SHIM_H
#define ROLEFIT_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, whose headers clash with the ICU inside Foundation on Swift 6.3.1.
// Without this macro libxml/encoding.h leaves ICU's headers out; it hides two trailing fields of
// xmlCharEncodingHandler, which nothing here touches.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

// A global that Swift takes for one that may change.
static inline const char *rolefit_libxml2_version(void) { return xmlParserVersion; }

#endif
