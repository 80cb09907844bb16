// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/foreignwords.h"

#include "tests/ui/support/fakesources.h"
#include "ui/models/languages.h"

#include <QRegularExpression>

#include <algorithm>

namespace Frontdesk::Test {

QString dataOf(const FakeDesk &fakes)
{
    QStringList data{fakes.link.name,
                     fakes.link.user.name,
                     QStringLiteral("Frontdesk"),
                     QStringLiteral("relay.example"),
                     QStringLiteral("https://")};
    for (const auto &user : fakes.accounts.users)
        data += user.name;
    for (const auto &account : fakes.accounts.list)
        data += {account.name, account.letter, account.group};
    for (const auto &row : fakes.conversations.rows)
        data += {row.conversation.title, row.conversation.lastText, row.draft};
    for (const auto &message : fakes.timeline.messages)
        data += {message.content.text, message.senderName};
    for (const auto &contact : fakes.contacts.contacts)
        data += {contact.displayName, contact.statusMessage, contact.platformUserId};
    for (const auto &task : fakes.tasks.list)
        data += QStringLiteral("%1, %2").arg(task.text, task.assignee.value());
    for (const auto &company : fakes.companies.list)
        data += QStringLiteral("%1 · %2").arg(company.name, company.code);
    for (const auto &language : languages())
        data += language.ownName;
    return data.join(QLatin1Char('\n'));
}

bool isOfNoLanguage(const QString &words)
{
    static const QRegularExpression Known(
        QStringLiteral("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|VIP|"
                       "[a-z]+:|\\(\\d+\\) Frontdesk|"
                       "(Ctrl|Shift|Esc|Enter|F\\d|[+, ]|[A-Z0-9])*)$"));
    return Known.match(words).hasMatch();
}

bool saysSomething(const QString &words)
{
    return std::any_of(
        words.cbegin(), words.cend(), [](QChar c) { return c.isLetter() && c.unicode() < 0x80; });
}

} // namespace Frontdesk::Test
