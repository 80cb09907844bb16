// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stems.h"

#include <QtGlobal>

// Qt asks FreeType to darken the stems of PostScript outlines and blends such glyphs, and only
// those, with a gamma (qfontengine_ft.cpp). Light Han glyphs on a dark ground come out a third
// heavier than dark ones on a light ground, and heavier than the Latin and Thai beside them. There
// is no setting for it, so the question is answered here: a definition in the program is found
// before that of a library.
#if defined(Q_OS_LINUX) && !defined(QT_STATIC)
#include <cstring>
#include <dlfcn.h>

extern "C" Q_DECL_EXPORT int
FT_Property_Set(void *library, const char *module, const char *property, const void *value)
{
    if (std::strcmp(module, "cff") == 0 && std::strcmp(property, "no-stem-darkening") == 0)
        return 0;
    using Function = int (*)(void *, const char *, const char *, const void *);
    const auto next = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "FT_Property_Set"));
    return next ? next(library, module, property, value) : 0;
}
#endif

void Frontdesk::keepStemsPlain() { }
