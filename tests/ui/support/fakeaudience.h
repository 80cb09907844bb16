// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/audiencesource.h"
#include "core/search/customerquery.h"

#include <QHash>

#include <optional>

namespace Frontdesk::Test {

/// Answers to questions as a test writes them down; all others find nobody.
class FakeAudience : public AudienceSource
{
public:
    Async<Audience> find(const QString &typed, int) override
    {
        asked.append(typed);
        const auto parsed = Search::parseCustomers(typed);
        if (!parsed.isValid())
            return ready<Audience>(Error{ErrorKind::Rejected, parsed.mistake->code});
        if (failure)
            return ready<Audience>(*failure);
        return ready<Audience>(answers.value(typed));
    }
    void forget() override { ++forgotten; }

    Async<qint64> exportTo(const QString &typed, const QString &path) override
    {
        exported.append({typed, path});
        if (failure)
            return ready<qint64>(*failure);
        return ready<qint64>(answers.value(typed).count);
    }
    Async<ContactImport> look(const QString &) override { return ready<ContactImport>(plan); }
    Async<> take(const ContactImport &wanted) override
    {
        taken += int(wanted.changes.size());
        return ready<>({});
    }

    QList<std::pair<QString, QString>> exported; ///< question and path
    ContactImport plan; ///< of look()
    int taken = 0;
    QHash<QString, Audience> answers; ///< by what is typed
    QStringList asked;
    std::optional<Error> failure;
    int forgotten = 0;
};

} // namespace Frontdesk::Test
