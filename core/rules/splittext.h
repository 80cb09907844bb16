// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"

#include <QList>

namespace Frontdesk {

/// The Text @p content in parts of at most @p maxUnits UTF-16 units, each with its marks. Cuts after
/// a paragraph, a line or a word where the last third of a part has one, else between graphemes, and
/// never inside a mark. Only white space at the cuts is lost. A grapheme longer than @p maxUnits is
/// cut between its characters. Nothing for a text of white space.
QList<Content> splitText(const Content &content, qsizetype maxUnits);

} // namespace Frontdesk
