#include <libxml/xmlversion.h>
// The headers of ICU, which encoding.h includes for two fields that nobody here touches, contradict those of
// Foundation.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/xmlreader.h>
#include <libxml/parserInternals.h>
