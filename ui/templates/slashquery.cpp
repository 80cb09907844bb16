// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/slashquery.h"

#include "core/client/templatesource.h"

namespace Frontdesk {

namespace {

bool isSlash(QChar unit)
{
    return unit == u'/' || unit == u'／';
}

/// A sentence may go on behind these without a space, in Chinese and Japanese.
bool endsAClause(QChar unit)
{
    return QStringView(u"，。、！？；：「」『』（）…～・").contains(unit);
}

} // namespace

std::optional<SlashQuery> slashQueryAt(QStringView line, qsizetype cursor)
{
    const QStringView before = line.left(cursor);
    for (qsizetype at = before.size() - 1; at >= 0; --at) {
        const QChar unit = before.at(at);
        if (unit.isSpace() || before.size() - at > TemplateSource::LongestCode)
            return {};
        if (!isSlash(unit))
            continue;
        const bool begins =
            at == 0 || before.at(at - 1).isSpace() || endsAClause(before.at(at - 1));
        return begins ? std::optional(SlashQuery{at, before.mid(at + 1).toString()}) : std::nullopt;
    }
    return {};
}

} // namespace Frontdesk
