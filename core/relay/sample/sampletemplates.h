// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relay/media/mediastore.h"
#include "core/relay/relaycore.h"

namespace Frontdesk::Relay {

/// A template of the sample company.
struct SampleTemplate {
    ReplyTemplate one; ///< without id, owner, team, accounts, overrides and the files of pictures
    QString owner; ///< key of SampleUser
    QString team; ///< its name; empty: of no team
    QStringList accounts; ///< slugs
    QHash<QString, QList<Content>> overrides; ///< by slug
    QHash<int, QString> pictures; ///< of bubbles, by place: names of files in resources/sample
    int uses = 0;
    int usedDaysAgo = 0;
};

/// The library that comes with the program (resources/sample/templates.json): thirty templates in
/// four languages, with pictures, a card, a sticker, one of a team and one that an account says in
/// its own words. Errors: Corrupt "sample.unreadable".
Result<QList<SampleTemplate>> sampleTemplates();

/// Puts the sample's library into a relay, pictures and counts too, by the very command that a
/// workstation sends. Main thread.
class SampleLibrary : public QObject
{
    Q_OBJECT

public:
    /// @p core is open and outlives this. @p accounts by slug, @p users by key, @p teams by name.
    SampleLibrary(RelayCore &core,
                  QHash<QString, User> users,
                  QHash<QString, AccountId> accounts,
                  QHash<QString, TeamId> teams,
                  QObject *parent = nullptr);

    /// As if the last use was when @p nowMs says, or days before. Errors: those of MediaStore and of
    /// PutTemplateHandler.
    Async<> write(const QList<SampleTemplate> &templates, qint64 nowMs);

private:
    void takePicture(const QStringList &names, const Promise<> &done);
    void putAll(const Promise<> &done);
    Result<> put(WriteContext &context, const SampleTemplate &sample) const;
    Result<> giveFiles(WriteContext &context) const;

    RelayCore &m_core;
    const QHash<QString, User> m_users;
    const QHash<QString, AccountId> m_accounts;
    const QHash<QString, TeamId> m_teams;
    MediaStore m_files;
    QList<SampleTemplate> m_templates;
    qint64 m_nowMs = 0;
    QHash<QString, Ingested> m_pictures; ///< by name
};

} // namespace Frontdesk::Relay
