// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class AccountSource;
class ContactSource;
class ConversationActions;
class ConversationSource;
class LinkSource;
class MediaSource;
class NameSource;
class OutboxSource;
class PresenceSource;
class TimelineSource;

/// What the main window works with. All of it outlives the window.
struct DeskSources {
    AccountSource &accounts;
    ConversationSource &conversations;
    TimelineSource &timeline;
    ContactSource &contacts;
    ConversationActions &actions;
    MediaSource &media;
    LinkSource &link;
    OutboxSource &outbox;
    PresenceSource &presence;
    NameSource &names;
};

} // namespace Frontdesk
