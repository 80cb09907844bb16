// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/holidays.h"

#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace Frontdesk {

/// Whose conversations make themselves heard.
enum class NoticeScope {
    All,
    Mine,
    None,
    ListOnly, ///< all stand in the list; only VIPs make themselves heard, as through do-not-disturb
};

/// What is heard then.
enum class NoticeSound {
    None,
    Desktop, ///< as the desktop has it for messages
    Chime, ///< these three are our own
    Drop,
    Knock,
    OfAccount, ///< of our own too: one of many, the same for an account at every desk
};

/// What a person wants to hear of one account.
struct NoticeRule {
    NoticeScope scope = NoticeScope::All;
    NoticeSound sound = NoticeSound::OfAccount;
    bool hidePreview = false; ///< the name only; what was written stays in the window

    friend bool operator==(const NoticeRule &, const NoticeRule &) = default;
};

/// A weekday that is not like the others.
struct QuietDay {
    enum class Kind { Hours, Never, Always };

    Kind kind = Kind::Hours;
    int from = 22 * 60; ///< as in QuietHours
    int to = 8 * 60;

    friend bool operator==(const QuietDay &, const QuietDay &) = default;
};

/// A part of every day in local time. One that ends before it begins passes midnight, and belongs to
/// the day on which it begins.
struct QuietHours {
    bool on = false;
    int from = 22 * 60; ///< minutes after midnight
    int to = 8 * 60;
    QHash<int, QuietDay> days = {}; ///< by their number, 1 is Monday
    QSet<HolidayCountry> holidays = {}; ///< whose are quiet the whole day

    QuietDay dayOf(int day) const { return days.value(day, {QuietDay::Kind::Hours, from, to}); }
    /// A holiday counts more than its weekday.
    QuietDay dayOn(QDate date) const;

    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// What counts for the conversations of a saved view, whatever their accounts say.
enum class ViewNotice { Always, Never };

struct NoticeSettings {
    /// How long the short do-not-disturb lasts.
    static constexpr qint64 QuietForMs = 30 * 60 * 1000;

    NoticeRule standard; ///< of accounts that are not in the list
    QHash<AccountId, NoticeRule> accounts;
    QHash<ViewId, ViewNotice> views;
    QSet<ConversationId> muted;
    QuietHours hours;
    QHash<AccountId, QuietHours> quietAccounts; ///< those with times of their own
    qint64 quietUntil = 0; ///< ms UTC; do-not-disturb until then
    bool vipBreaksThrough = true;

    NoticeRule ruleOf(const AccountId &account) const { return accounts.value(account, standard); }
    QuietHours hoursOf(const AccountId &account) const
    {
        return quietAccounts.value(account, hours);
    }

    friend bool operator==(const NoticeSettings &, const NoticeSettings &) = default;
};

/// What the rules have to know about the conversation of a message.
struct NoticeFacts {
    bool mine = false;
    bool vip = false;
    bool muted = false; ///< by me, or it is spam
    bool always = false; ///< a view says so
    bool never = false; ///< a view says so; it counts more than one that says always

    /// Of a conversation that is not known yet: whatever might make itself heard does.
    static NoticeFacts unknown() { return {true, true, false, true, false}; }
};

/// Where the person is while the message comes.
struct NoticeMoment {
    qint64 now = 0; ///< as the relay has it: compared with its stamps
    QTimeZone zone = QTimeZone::systemTimeZone();
    ConversationId open; ///< what the window shows
    bool windowActive = false;
    qint64 since = 0; ///< ms UTC: what came since and was not heard was missed; 0: nothing was
    qint64 awayUntil = 0; ///< ms UTC: until then this desk heard nothing; 0: it always did
};

/// What is older than this is no news, ms.
constexpr qint64 NewsMs = 2 * 60 * 1000;

struct NoticeVerdict {
    enum class Way {
        Nothing,
        List, ///< only in the list of the window: do-not-disturb, or missed
        Show, ///< on the desktop and in the list
    };

    Way way = Way::Nothing;
    NoticeSound sound = NoticeSound::None;
    bool preview = false;
    bool missed = false; ///< it stands in the list, and may be told of together with others

    friend bool operator==(const NoticeVerdict &, const NoticeVerdict &) = default;
};

/// Whether do-not-disturb counts at this moment, for conversations of @p account; null: of those
/// without times of their own.
bool isQuiet(const NoticeSettings &settings,
             qint64 now,
             const QTimeZone &zone,
             const AccountId &account = {});

/// What a message deserves. Do-not-disturb counts for views as well. Only what the customer wrote in
/// the last two minutes is news; what was missed since NoticeMoment::since is listed, and what is
/// older is history. A window that has the focus on another conversation does not keep anything
/// silent.
NoticeVerdict judgeNotice(const Message &message,
                          const NoticeFacts &facts,
                          const NoticeMoment &moment,
                          const NoticeSettings &settings);

/// What a mention, an assignment to me, the end of a snooze or a reply that did not go deserves, in a
/// conversation that is known; @p at, ms UTC, it happened. It is
/// meant for me, so an account that tells of no conversations still has it in the list.
NoticeVerdict judgeWorkNews(const Conversation &conversation,
                            qint64 at,
                            const NoticeFacts &facts,
                            const NoticeMoment &moment,
                            const NoticeSettings &settings);

} // namespace Frontdesk

Q_DECLARE_METATYPE(Frontdesk::NoticeSettings)
