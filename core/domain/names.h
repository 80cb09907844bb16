// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/attribute.h"
#include "core/domain/conversation.h"
#include "core/domain/person.h"
#include "core/domain/replytemplate.h"
#include "core/domain/scheduledsend.h"
#include "core/domain/tag.h"
#include "core/domain/task.h"

#include <QLatin1String>

#include <optional>

namespace Frontdesk {

// The stable names of the enumerations, on the wire and in databases. A value that a newer program
// wrote has no name here: fromName() then answers with nothing, and the caller decides.

QLatin1String nameOf(AttributeType value);
QLatin1String nameOf(AttributeIdentity value);
QLatin1String nameOf(Platform value);
QLatin1String nameOf(ContentKind value);
QLatin1String nameOf(MediaState value);
QLatin1String nameOf(QuickAction value);
QLatin1String nameOf(Direction value);
QLatin1String nameOf(SendState value);
QLatin1String nameOf(SendRoute value);
QLatin1String nameOf(FriendState value);
QLatin1String nameOf(ConversationKind value);
QLatin1String nameOf(User::Role value);
QLatin1String nameOf(ConversationState value);
QLatin1String nameOf(Priority value);
QLatin1String nameOf(ReadReceipts value);
QLatin1String nameOf(TaskRepeat value);
QLatin1String nameOf(TemplateScope value);
QLatin1String nameOf(ScheduleState value);
QLatin1String nameOf(TagOrigin value);
QLatin1String nameOf(LinkReason value);
QLatin1String nameOf(PersonStep::Kind value);

template <typename Enum>
std::optional<Enum> fromName(QStringView name);

template <>
std::optional<AttributeType> fromName<AttributeType>(QStringView name);
template <>
std::optional<AttributeIdentity> fromName<AttributeIdentity>(QStringView name);
template <>
std::optional<Platform> fromName<Platform>(QStringView name);
template <>
std::optional<ContentKind> fromName<ContentKind>(QStringView name);
template <>
std::optional<MediaState> fromName<MediaState>(QStringView name);
template <>
std::optional<QuickAction> fromName<QuickAction>(QStringView name);
template <>
std::optional<Direction> fromName<Direction>(QStringView name);
template <>
std::optional<SendState> fromName<SendState>(QStringView name);
template <>
std::optional<SendRoute> fromName<SendRoute>(QStringView name);
template <>
std::optional<FriendState> fromName<FriendState>(QStringView name);
template <>
std::optional<ConversationKind> fromName<ConversationKind>(QStringView name);
template <>
std::optional<User::Role> fromName<User::Role>(QStringView name);
template <>
std::optional<ConversationState> fromName<ConversationState>(QStringView name);
template <>
std::optional<Priority> fromName<Priority>(QStringView name);
template <>
std::optional<ReadReceipts> fromName<ReadReceipts>(QStringView name);
template <>
std::optional<TaskRepeat> fromName<TaskRepeat>(QStringView name);
template <>
std::optional<TemplateScope> fromName<TemplateScope>(QStringView name);
template <>
std::optional<ScheduleState> fromName<ScheduleState>(QStringView name);
template <>
std::optional<TagOrigin> fromName<TagOrigin>(QStringView name);
template <>
std::optional<LinkReason> fromName<LinkReason>(QStringView name);
template <>
std::optional<PersonStep::Kind> fromName<PersonStep::Kind>(QStringView name);

} // namespace Frontdesk
