// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/doctor/doctor.h"

#include "core/channels/channeladapter.h"
#include "core/channels/registry.h"
#include "core/relay/doctor/installationcheck.h"

#include <QDateTime>

#include <optional>

namespace Frontdesk::Relay {

using namespace Qt::StringLiterals;

namespace {

Result<QString> textOf(Sql::Database &database, const char *sql)
{
    auto value = database.selectOne(sql, {}, [](const Sql::Row &row) { return row.text(0); });
    if (!value)
        return value.error();
    return value->value_or(QString());
}

struct PutAside {
    qint64 count = 0;
    qint64 at = 0;
    QString reason;
    QString account;
};

/// What was put aside, if anything: how much, and why the last one was.
std::optional<Finding> quarantineFinding(Sql::Database &database)
{
    const auto found = database.selectOne(
        "SELECT (SELECT count(*) FROM quarantine WHERE workspace = 1), q.received_at, q.reason, "
        "coalesce(a.slug, q.account) FROM quarantine AS q "
        "LEFT JOIN account AS a ON a.workspace = q.workspace AND a.id = q.account "
        "WHERE q.workspace = 1 ORDER BY q.received_at DESC LIMIT 1",
        {},
        [](const Sql::Row &row) {
            return PutAside{row.integer(0), row.integer(1), row.text(2), row.text(3)};
        });
    if (!found || !*found)
        return {};
    const auto &last = **found;
    const auto when = QDateTime::fromMSecsSinceEpoch(last.at, Qt::UTC).toString(Qt::ISODate);
    return advice(u"quarantine"_s,
                  u"%1 webhooks were put aside; the last at %2 for %3: %4"_s.arg(
                      QString::number(last.count), when, last.account, last.reason));
}

Result<Findings> examineDatabase(Sql::Database &database)
{
    Findings findings;
    const auto version = textOf(database, "SELECT sqlite_version()");
    if (version)
        findings.append(sqliteFinding(*version));
    const auto check = textOf(database, "PRAGMA quick_check(1)");
    if (!check || *check != u"ok") {
        findings.append(problem(u"database"_s,
                                u"damaged: %1. Stop the relay and restore a backup"_s.arg(
                                    check ? *check : check.error().detail)));
    } else {
        findings.append(good(u"database"_s, u"quick_check is ok"_s));
    }
    const auto administrators =
        textOf(database,
               "SELECT count(*) FROM app_user WHERE workspace = 1 AND role = 'administrator' "
               "AND disabled_at = 0");
    if (administrators && *administrators == u"0")
        findings.append(advice(u"people"_s,
                               u"nobody is an administrator; frontdesk-relay user add --role "
                               "administrator"_s));
    if (const auto aside = quarantineFinding(database))
        findings.append(*aside);
    return findings;
}

} // namespace

Doctor::Doctor(RelayCore &core, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_accounts(core.accounts.all())
{
}

Async<Findings> Doctor::examine()
{
    const auto examined =
        m_core.store.read([](Sql::Database &database) { return examineDatabase(database); });
    whenDone(examined, this, [this](const Result<Findings> &findings) {
        if (!findings)
            return m_promise.give(findings.error());
        m_findings = *findings;
        askPlatform();
    });
    return m_promise.future();
}

void Doctor::askPlatform()
{
    // Without a token: the answer is a refusal, and that is all that is needed.
    const auto call = channelAdapter(Platform::Line)->calls().accountInfo();
    const auto asked = m_core.client.send(Platform::Line, call.request);
    whenDone(asked, this, [this](const Result<PlatformAnswer> &answer) {
        const auto &host = m_core.settings.platforms.lineApi;
        if (answer && answer->transport == PlatformAnswer::Transport::Answered) {
            m_findings.append(good(u"way to LINE"_s, host.toString()));
            m_findings.append(clockFinding(answer->header("date"), m_core.clock.nowMs()));
        } else {
            m_findings.append(problem(
                u"way to LINE"_s,
                host.toString() + u" does not answer, or its certificate is not trusted"_s));
        }
        checkNextAccount();
    });
}

void Doctor::checkNextAccount()
{
    if (m_accounts.isEmpty())
        return m_promise.give(m_findings);
    const auto account = m_accounts.takeFirst();
    const auto checked =
        m_core.checkup.check(account->account.id, AccountCheckup::Webhook::LeaveAsItIs);
    whenDone(checked, this, [this, account](const Result<AccountHealth> &health) {
        if (health)
            note(*health);
        else
            m_findings.append(problem(account->account.slug, health.error().code));
        checkNextAccount();
    });
}

void Doctor::note(const AccountHealth &health)
{
    const auto &slug = health.account.slug;
    QStringList problems;
    for (const auto &check : health.checks) {
        if (check.state == HealthCheck::State::Problem)
            problems.append(check.id + u": "_s + check.code);
    }
    m_findings.append(problems.isEmpty() ? good(slug, health.account.name)
                                         : problem(slug, problems.join(u", "_s)));
}

} // namespace Frontdesk::Relay
