// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/folding.h"
#include "core/search/query.h"

#include <array>

namespace Frontdesk::Search {

/// What is wrong with a typed query. The codes are stable; only ui/ turns them into words.
struct Mistake {
    QLatin1String code;
    TextRange place; ///< in the typed text
    QString argument = {}; ///< the operator or the value in question, as typed

    friend bool operator==(const Mistake &, const Mistake &) = default;
};

namespace Mistakes {
inline constexpr QLatin1String UnknownOperator{"query.operator"};
inline constexpr QLatin1String BadValue{"query.value"};
inline constexpr QLatin1String MissingValue{"query.missing"};
inline constexpr QLatin1String OpenQuote{"query.quote"};
/// Words without a letter or a digit: there is nothing to look up.
inline constexpr QLatin1String NothingToFind{"query.nothing"};
/// Asked of a list of conversations.
inline constexpr QLatin1String MessagesOnly{"query.messages-only"};
// Nobody and nothing of this desk is called so. The parser knows no names: whoever does finds these.
inline constexpr QLatin1String UnknownAccount{"query.account"};
inline constexpr QLatin1String UnknownTag{"query.tag"};
inline constexpr QLatin1String UnknownColleague{"query.colleague"};
inline constexpr QLatin1String UnknownTeam{"query.team"};

inline constexpr std::array All{UnknownOperator,
                                BadValue,
                                MissingValue,
                                OpenQuote,
                                NothingToFind,
                                MessagesOnly,
                                UnknownAccount,
                                UnknownTag,
                                UnknownColleague,
                                UnknownTeam};
} // namespace Mistakes

/// Begins and ends what is quoted: straight, curly, full width.
bool isQuote(QChar c);

struct ParsedQuery {
    Query query; ///< what was understood; to be used only without mistakes
    QList<TextRange> places; ///< of each clause, in the typed text
    QList<Mistake> mistakes;

    bool isValid() const noexcept { return mistakes.isEmpty(); }
};

/// Reads what somebody typed:
///
///   word  "several words"  from:anna  oa:taipei  channel:line  tag:vip  has:image
///   before:2026-11-01  after:7d  is:unread  assignee:me  team:returns  state:new  wait>5m
///
/// each also with "-" before it. "is:mine" is "assignee:me". Latin letters and a colon make an
/// operator, whichever case; to look for such words, they are quoted. Addresses ("https://…") are
/// words. Nothing is dropped: what is not understood is a mistake.
ParsedQuery parse(QStringView typed);

} // namespace Frontdesk::Search
