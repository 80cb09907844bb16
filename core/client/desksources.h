// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Frontdesk {

class AccountSource;
class AttributeSource;
class ContactSource;
class ConversationActions;
class ConversationSource;
class LinkSource;
class MediaSource;
class NoteActions;
class NameSource;
class OutboxSource;
class PresenceSource;
class SearchSource;
class SuggestionSource;
class PinSource;
class TimelineAhead;
class TagSource;
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
    SuggestionSource &suggestions;
};

} // namespace Frontdesk
