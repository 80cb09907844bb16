// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/content.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QList>
#include <QMetaType>

namespace Frontdesk {

/// Who finds a template.
enum class TemplateScope {
    Mine, ///< its owner
    Team, ///< the members of ReplyTemplate::team
    Accounts, ///< who writes as one of ReplyTemplate::accounts
    Organisation, ///< everybody
};

/// An answer that is written once and sent often. Its texts may hold variables, "{{contact.name|there}}".
struct ReplyTemplate {
    static constexpr int MostBubbles = 5; ///< as LINE takes in one call

    TemplateId id;
    QString code; ///< what is typed after "/", without it and without spaces; may be empty
    QString title;
    QString folder; ///< path with "/" between its parts; empty: at the top
    QString language; ///< of its texts, BCP 47; empty: not said
    QList<Content>
        bubbles; ///< 1 to MostBubbles; media as Content::media has it, under /media/<sha>
    TemplateScope scope = TemplateScope::Mine;
    UserId owner; ///< who made it
    TeamId team; ///< of Team
    QList<AccountId> accounts; ///< of Accounts
    QHash<AccountId, QList<Content>> overrides; ///< what one account says instead of bubbles
    UserId changedBy;
    qint64 changedAt = 0; ///< ms UTC
    bool retired = false; ///< nobody is offered it any more; it can come back
    qint64 ver = 0;

    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

/// How often a template was sent, by all colleagues.
struct TemplateUse {
    TemplateId id;
    int count = 0;
    qint64 lastAt = 0; ///< ms UTC; 0: never
    qint64 ver = 0;

    friend bool operator==(const TemplateUse &, const TemplateUse &) = default;
};

/// What a template said before a change, and who changed it.
struct TemplateVersion {
    ReplyTemplate was;
    UserId changedBy;
    qint64 changedAt = 0; ///< ms UTC
};

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::ReplyTemplate)
