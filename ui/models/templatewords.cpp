// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/templatewords.h"

#include "core/client/accountsource.h"
#include "core/templates/templateranker.h"

namespace Frontdesk {

QString TemplateWords::bubbles(qsizetype count)
{
    return tr("%n bubble(s)", nullptr, static_cast<int>(count));
}

QString TemplateWords::scope(const ReplyTemplate &one, const AccountSource &accounts)
{
    switch (one.scope) {
    case TemplateScope::Mine:
        return tr("Mine");
    case TemplateScope::Team: {
        const auto teams = accounts.teams();
        for (const auto &team : teams) {
            if (team.id == one.team)
                return team.name;
        }
        return tr("A team");
    }
    case TemplateScope::Accounts: {
        const auto only = one.accounts.size() == 1 ? accounts.account(one.accounts.constFirst())
                                                   : std::optional<Account>();
        return only ? only->name
                    : tr("%n account(s)", nullptr, static_cast<int>(one.accounts.size()));
    }
    case TemplateScope::Organisation:
        return tr("All accounts");
    }
    return {};
}

QString TemplateWords::slash(const ReplyTemplate &one)
{
    return one.code.isEmpty() ? QString() : QLatin1Char('/') + one.code;
}

QString TemplateWords::reason(const TemplateSuggestion &suggestion)
{
    if (suggestion.because.isEmpty())
        return tr("Used %n time(s) in this account", nullptr, suggestion.times);
    return tr("Used %n time(s) after words like “%1”", nullptr, suggestion.times)
        .arg(suggestion.because.constFirst().simplified());
}

QString TemplateWords::variable(const QString &name)
{
    if (name == QLatin1String("contact.name"))
        return tr("Name of the customer");
    if (name == QLatin1String("contact.language"))
        return tr("Language of the customer");
    if (name == QLatin1String("agent.name"))
        return tr("Your name");
    if (name == QLatin1String("account.name"))
        return tr("Name of the account");
    if (name == QLatin1String("account.id"))
        return tr("LINE ID of the account");
    if (name == QLatin1String("time"))
        return tr("The time now");
    if (name == QLatin1String("date"))
        return tr("Today");
    if (name.startsWith(QLatin1String("date+")))
        return tr("In %n day(s)", nullptr, name.mid(5).toInt());
    if (name.startsWith(QLatin1String("attribute.")))
        return name.section(u'.', 1); // as the company calls it
    return {};
}

} // namespace Frontdesk
