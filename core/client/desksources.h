// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class AccountSource;
class AliasSource;
class AttributeSource;
class AudienceSource;
class CompanySource;
class ContactSource;
class ConversationActions;
class ConversationSource;
class LinkSource;
class MediaSource;
class NoteActions;
class NameSource;
class OutboxSource;
class PresenceSource;
class ScheduledSource;
class SearchSource;
class SuggestionSource;
class PinSource;
class ReminderSource;
class TimelineAhead;
class StickerSource;
class TagSource;
class TaskSource;
class TeamSource;
class TemplateSource;
class TimelineSource;
class ViewSource;
class WorkActions;

/// What the main window works with. All of it outlives the window.
struct DeskSources {
    AccountSource &accounts;
    ConversationSource &conversations;
    TimelineSource &timeline;
    ContactSource &contacts;
    ConversationActions &actions;
    WorkActions &work;
    MediaSource &media;
    LinkSource &link;
    OutboxSource &outbox;
    PresenceSource &presence;
    SearchSource &search;
    PinSource &pins;
    ViewSource &views;
    TagSource &tags;
    TeamSource &teams;
    NoteActions &notes;
    NameSource &names;
    TimelineAhead &ahead; ///< of timeline: its pages, before somebody opens them
    TemplateSource &templates;
    AttributeSource &attributes;
    ScheduledSource &scheduled;
    AliasSource &aliases;
    TaskSource &tasks;
    ReminderSource &reminders; ///< of tasks
    AudienceSource &audience;
    CompanySource &companies;
    StickerSource &stickers;
    SuggestionSource &suggestions;
};

} // namespace Frontdesk
