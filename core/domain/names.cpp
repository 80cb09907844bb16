// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"

#include <array>

namespace Frontdesk {

namespace {

// In the order of the enumeration: a value is the index of its name.
constexpr std::array AttributeTypeNames{QLatin1String("text"),
                                        QLatin1String("number"),
                                        QLatin1String("date"),
                                        QLatin1String("list"),
                                        QLatin1String("money")};
constexpr std::array AttributeIdentityNames{
    QLatin1String("none"), QLatin1String("member"), QLatin1String("email"), QLatin1String("phone")};
constexpr std::array PlatformNames{QLatin1String("line"),
                                   QLatin1String("messenger"),
                                   QLatin1String("instagram"),
                                   QLatin1String("whatsapp")};
constexpr std::array ContentKindNames{QLatin1String("text"),
                                      QLatin1String("image"),
                                      QLatin1String("video"),
                                      QLatin1String("audio"),
                                      QLatin1String("file"),
                                      QLatin1String("location"),
                                      QLatin1String("sticker"),
                                      QLatin1String("card"),
                                      QLatin1String("event"),
                                      QLatin1String("unknown"),
                                      QLatin1String("erased")};
constexpr std::array MediaStateNames{QLatin1String("pending"),
                                     QLatin1String("ready"),
                                     QLatin1String("gone"),
                                     QLatin1String("failed")};
constexpr std::array QuickActionNames{QLatin1String("say"),
                                      QLatin1String("postback"),
                                      QLatin1String("open"),
                                      QLatin1String("pick-time"),
                                      QLatin1String("location"),
                                      QLatin1String("camera"),
                                      QLatin1String("pictures"),
                                      QLatin1String("copy")};
constexpr std::array DirectionNames{QLatin1String("inbound"),
                                    QLatin1String("outbound"),
                                    QLatin1String("system"),
                                    QLatin1String("note")};
constexpr std::array SendStateNames{QLatin1String("none"),
                                    QLatin1String("queued"),
                                    QLatin1String("sending"),
                                    QLatin1String("accepted"),
                                    QLatin1String("failed"),
                                    QLatin1String("unknown"),
                                    QLatin1String("cancelled")};
constexpr std::array SendRouteNames{
    QLatin1String("none"), QLatin1String("reply"), QLatin1String("push")};
constexpr std::array FriendStateNames{QLatin1String("unknown"),
                                      QLatin1String("friend"),
                                      QLatin1String("blocked"),
                                      QLatin1String("not-friend")};
constexpr std::array ConversationKindNames{
    QLatin1String("user"), QLatin1String("group"), QLatin1String("room")};
constexpr std::array UserRoleNames{
    QLatin1String("agent"), QLatin1String("supervisor"), QLatin1String("administrator")};
constexpr std::array ConversationStateNames{QLatin1String("new"),
                                            QLatin1String("follow-up"),
                                            QLatin1String("snoozed"),
                                            QLatin1String("resolved")};
constexpr std::array ReadReceiptsNames{QLatin1String("never"),
                                       QLatin1String("opened"),
                                       QLatin1String("answered"),
                                       QLatin1String("by-hand")};
constexpr std::array PriorityNames{
    QLatin1String("normal"), QLatin1String("high"), QLatin1String("vip")};
constexpr std::array TaskRepeatNames{QLatin1String("never"),
                                     QLatin1String("daily"),
                                     QLatin1String("weekdays"),
                                     QLatin1String("weekly"),
                                     QLatin1String("monthly")};
constexpr std::array TemplateScopeNames{QLatin1String("mine"),
                                        QLatin1String("team"),
                                        QLatin1String("accounts"),
                                        QLatin1String("organisation")};
constexpr std::array ScheduleStateNames{QLatin1String("waiting"),
                                        QLatin1String("stopped"),
                                        QLatin1String("missed"),
                                        QLatin1String("sent"),
                                        QLatin1String("removed")};
constexpr std::array TagOriginNames{
    QLatin1String("agent"), QLatin1String("rule"), QLatin1String("integration")};

constexpr std::array LinkReasonNames{QLatin1String("platform-id"),
                                     QLatin1String("member"),
                                     QLatin1String("email"),
                                     QLatin1String("phone"),
                                     QLatin1String("picture"),
                                     QLatin1String("invitation")};
constexpr std::array PersonStepNames{QLatin1String("link"),
                                     QLatin1String("unlink"),
                                     QLatin1String("apart"),
                                     QLatin1String("not-apart")};

template <typename Enum, size_t Size>
std::optional<Enum> find(const std::array<QLatin1String, Size> &names, QStringView name)
{
    for (size_t i = 0; i < Size; ++i) {
        if (names.at(i) == name)
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QLatin1String nameOf(AttributeType value)
{
    return AttributeTypeNames.at(static_cast<size_t>(value));
}

template <>
std::optional<AttributeType> fromName<AttributeType>(QStringView name)
{
    return find<AttributeType>(AttributeTypeNames, name);
}

QLatin1String nameOf(AttributeIdentity value)
{
    return AttributeIdentityNames.at(static_cast<size_t>(value));
}

template <>
std::optional<AttributeIdentity> fromName<AttributeIdentity>(QStringView name)
{
    return find<AttributeIdentity>(AttributeIdentityNames, name);
}

QLatin1String nameOf(Platform value)
{
    return PlatformNames.at(static_cast<size_t>(value));
}

template <>
std::optional<Platform> fromName<Platform>(QStringView name)
{
    return find<Platform>(PlatformNames, name);
}

QLatin1String nameOf(ContentKind value)
{
    return ContentKindNames.at(static_cast<size_t>(value));
}

template <>
std::optional<ContentKind> fromName<ContentKind>(QStringView name)
{
    return find<ContentKind>(ContentKindNames, name);
}

QLatin1String nameOf(MediaState value)
{
    return MediaStateNames.at(static_cast<size_t>(value));
}

template <>
std::optional<MediaState> fromName<MediaState>(QStringView name)
{
    return find<MediaState>(MediaStateNames, name);
}

QLatin1String nameOf(QuickAction value)
{
    return QuickActionNames.at(static_cast<size_t>(value));
}

template <>
std::optional<QuickAction> fromName<QuickAction>(QStringView name)
{
    return find<QuickAction>(QuickActionNames, name);
}

QLatin1String nameOf(Direction value)
{
    return DirectionNames.at(static_cast<size_t>(value));
}

template <>
std::optional<Direction> fromName<Direction>(QStringView name)
{
    return find<Direction>(DirectionNames, name);
}

QLatin1String nameOf(SendState value)
{
    return SendStateNames.at(static_cast<size_t>(value));
}

template <>
std::optional<SendState> fromName<SendState>(QStringView name)
{
    return find<SendState>(SendStateNames, name);
}

QLatin1String nameOf(SendRoute value)
{
    return SendRouteNames.at(static_cast<size_t>(value));
}

template <>
std::optional<SendRoute> fromName<SendRoute>(QStringView name)
{
    return find<SendRoute>(SendRouteNames, name);
}

QLatin1String nameOf(FriendState value)
{
    return FriendStateNames.at(static_cast<size_t>(value));
}

template <>
std::optional<FriendState> fromName<FriendState>(QStringView name)
{
    return find<FriendState>(FriendStateNames, name);
}

QLatin1String nameOf(ConversationKind value)
{
    return ConversationKindNames.at(static_cast<size_t>(value));
}

template <>
std::optional<ConversationKind> fromName<ConversationKind>(QStringView name)
{
    return find<ConversationKind>(ConversationKindNames, name);
}

QLatin1String nameOf(User::Role value)
{
    return UserRoleNames.at(static_cast<size_t>(value));
}

template <>
std::optional<User::Role> fromName<User::Role>(QStringView name)
{
    return find<User::Role>(UserRoleNames, name);
}

QLatin1String nameOf(ConversationState value)
{
    return ConversationStateNames.at(static_cast<size_t>(value));
}

template <>
std::optional<ConversationState> fromName<ConversationState>(QStringView name)
{
    return find<ConversationState>(ConversationStateNames, name);
}

QLatin1String nameOf(Priority value)
{
    return PriorityNames.at(static_cast<size_t>(value));
}

template <>
std::optional<Priority> fromName<Priority>(QStringView name)
{
    return find<Priority>(PriorityNames, name);
}

QLatin1String nameOf(ReadReceipts value)
{
    return ReadReceiptsNames.at(static_cast<size_t>(value));
}

template <>
std::optional<ReadReceipts> fromName<ReadReceipts>(QStringView name)
{
    return find<ReadReceipts>(ReadReceiptsNames, name);
}

QLatin1String nameOf(TaskRepeat value)
{
    return TaskRepeatNames.at(static_cast<size_t>(value));
}

template <>
std::optional<TaskRepeat> fromName<TaskRepeat>(QStringView name)
{
    return find<TaskRepeat>(TaskRepeatNames, name);
}

QLatin1String nameOf(TemplateScope value)
{
    return TemplateScopeNames.at(static_cast<size_t>(value));
}

template <>
std::optional<TemplateScope> fromName<TemplateScope>(QStringView name)
{
    return find<TemplateScope>(TemplateScopeNames, name);
}

QLatin1String nameOf(ScheduleState value)
{
    return ScheduleStateNames.at(static_cast<size_t>(value));
}

template <>
std::optional<ScheduleState> fromName<ScheduleState>(QStringView name)
{
    return find<ScheduleState>(ScheduleStateNames, name);
}

QLatin1String nameOf(TagOrigin value)
{
    return TagOriginNames.at(static_cast<size_t>(value));
}

template <>
std::optional<TagOrigin> fromName<TagOrigin>(QStringView name)
{
    return find<TagOrigin>(TagOriginNames, name);
}

QLatin1String nameOf(LinkReason value)
{
    return LinkReasonNames.at(static_cast<size_t>(value));
}

template <>
std::optional<LinkReason> fromName<LinkReason>(QStringView name)
{
    return find<LinkReason>(LinkReasonNames, name);
}

QLatin1String nameOf(PersonStep::Kind value)
{
    return PersonStepNames.at(static_cast<size_t>(value));
}

template <>
std::optional<PersonStep::Kind> fromName<PersonStep::Kind>(QStringView name)
{
    return find<PersonStep::Kind>(PersonStepNames, name);
}

} // namespace Frontdesk
