// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticecenter.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/client/accountsource.h"
#include "core/client/conversationactions.h"
#include "core/client/conversationsource.h"
#include "core/client/listquery.h"
#include "core/client/noteactions.h"
#include "core/client/timelinesource.h"
#include "core/client/viewsource.h"
#include "core/client/workactions.h"
#include "ui/composer/replycheck.h"
#include "ui/models/contenttext.h"
#include "ui/shell/latenews.h"
#include "ui/shell/worknewstext.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QPainter>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MostNotices = 100;
constexpr int MostAtOnce = 3; ///< on the desktop, of what came together
constexpr int MostTold = 5000; ///< of a day or more
constexpr qint64 ToldMs = 10 * 60 * 1000; ///< longer than anything stays news
constexpr int TileSide = 64;

auto byConversation(const ConversationId &conversation)
{
    return [&conversation](const Notice &notice) {
        return notice.conversation == conversation;
    };
}

NoticeFacts factsOf(const ConversationRow &row)
{
    return {row.ties.mine,
            row.conversation.priority == Priority::Vip,
            row.mark.muted || row.conversation.spam};
}

} // namespace

NoticeCenter::NoticeCenter(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_work(m_parts.sources, m_parts.relayTime)
    , m_missed(m_parts.sources.link, m_parts.relayTime)
    , m_late(new LateNews(m_parts.sources, m_parts.relayTime, this))
    , m_sounds(m_parts.soundFolder)
{
    auto &sources = m_parts.sources;
    connect(&sources.timeline, &TimelineSource::messagesChanged, this, &NoticeCenter::take);
    connect(
        &sources.conversations, &ConversationSource::rowsChanged, this, &NoticeCenter::takeRows);
    connect(
        &sources.conversations, &ConversationSource::manyChanged, this, &NoticeCenter::lookAgain);
    connect(&sources.conversations,
            &ConversationSource::rowsRemoved,
            this,
            [this](const QList<ConversationId> &gone) {
                for (const auto &conversation : gone)
                    forget(conversation);
            });
    connect(&m_work, &WorkWatch::told, this, &NoticeCenter::takeWork);
    connect(m_late, &LateNews::late, this, &NoticeCenter::showLate);
    connect(&m_missed, &MissedNews::gathered, this, &NoticeCenter::showMissed);
    connect(&m_parts.service, &NoticeService::opened, this, &NoticeCenter::openRequested);
    connect(&m_parts.service, &NoticeService::replied, this, &NoticeCenter::reply);
    connect(&m_parts.service, &NoticeService::snoozed, this, &NoticeCenter::snooze);
    connect(&m_parts.service, &NoticeService::noteReplied, this, &NoticeCenter::answerNote);
}

/// The draft of the conversation stays as it is, whatever is typed there meanwhile. A text that is
/// refused becomes part of it, because the pop-up it was typed into is gone.
void NoticeCenter::reply(const ConversationId &conversation, const QString &text)
{
    auto &actions = m_parts.sources.actions;
    whenDone(actions.draft(conversation),
             this,
             [this, conversation, text](const Result<QString> &draft) {
                 check(conversation, text, draft ? *draft : QString());
             });
}

/// Nobody could answer a question in a pop-up: it is asked where replies are written.
void NoticeCenter::check(const ConversationId &conversation,
                         const QString &text,
                         const QString &draft)
{
    whenDone(m_parts.sources.conversations.row(conversation),
             this,
             [this, conversation, text, draft](const Result<ConversationRow> &row) {
                 const auto own = row ? row->conversation.account : AccountId();
                 if (!needsAnotherLook(text, m_parts.sources.accounts.accounts(), own))
                     return send(conversation, text, draft);
                 bringBack(conversation,
                           text,
                           draft,
                           {ErrorKind::Rejected, QStringLiteral("send.look-again")});
             });
}

/// The draft first: a chat that is opened only now takes it from there. One that shows the
/// conversation already is given the text.
void NoticeCenter::bringBack(const ConversationId &conversation,
                             const QString &text,
                             const QString &draft,
                             const Error &why)
{
    auto &actions = m_parts.sources.actions;
    const QString both = draft.isEmpty() ? text : text + u'\n' + draft;
    whenDone(actions.keepDraft(conversation, both),
             this,
             [this, &actions, conversation, text, why](const Result<> &) {
                 Q_EMIT actions.returned(conversation, text);
                 Q_EMIT actions.refused(conversation, why);
                 Q_EMIT openRequested(conversation);
             });
}

void NoticeCenter::send(const ConversationId &conversation,
                        const QString &text,
                        const QString &draft)
{
    auto &actions = m_parts.sources.actions;
    Content content;
    content.text = text;
    SendOptions options;
    options.keepsBegun = true;
    whenDone(actions.send(conversation, {content}, {}, options),
             this,
             [this, conversation, text, draft](const Result<QList<MessageId>> &sent) {
                 if (sent)
                     return forget(conversation);
                 qCWarning(LogClient) << "reply from a notice:" << sent.error().code;
                 bringBack(conversation, text, draft, sent.error());
             });
}

/// As a note, which the customer never sees. One that cannot be kept is begun where notes are
/// written.
void NoticeCenter::answerNote(const ConversationId &conversation,
                              const MessageId &note,
                              const UserId &asker,
                              const QString &text)
{
    auto &notes = m_parts.sources.notes;
    const auto row = m_parts.sources.conversations.row(conversation);
    whenDone(row, this, [=, this, &notes](const Result<ConversationRow> &found) {
        const auto account = found ? found->conversation.account : AccountId();
        whenDone(notes.add(conversation, account, text, {asker}),
                 this,
                 [=, this, &notes](const Result<MessageId> &added) {
                     if (added) {
                         notes.finishMention(conversation, note).ignore();
                         return forget(conversation);
                     }
                     qCWarning(LogClient) << "note from a notice:" << added.error().code;
                     notes.keepBegun(conversation, text).ignore();
                     Q_EMIT openRequested(conversation);
                 });
    });
}

/// It comes back by itself, and sooner if the customer writes.
void NoticeCenter::snooze(const ConversationId &conversation)
{
    WorkChange change;
    change.state = ConversationState::Snoozed;
    change.until = m_parts.relayTime.nowMs() + NoticeService::SnoozeMs;
    whenDone(m_parts.sources.work.change({conversation}, change),
             this,
             [this, conversation](const Result<WorkReceipt> &done) {
                 if (done)
                     return forget(conversation);
                 qCWarning(LogClient) << "snooze from a notice:" << done.error().code;
                 Q_EMIT openRequested(conversation);
             });
}

void NoticeCenter::setSettings(const NoticeSettings &settings)
{
    m_settings = settings;
}

void NoticeCenter::showSample(const AccountId &id)
{
    const auto account = m_parts.sources.accounts.account(id);
    Notice notice;
    notice.title = account ? account->name : tr("Frontdesk");
    notice.text = tr("This is what a notification is like.");
    if (account)
        notice.picture = tileOf(*account);
    setSound(notice, m_settings.ruleOf(id).sound, id);
    m_parts.service.show(notice);
}

void NoticeCenter::setSound(Notice &notice, NoticeSound sound, const AccountId &account) const
{
    notice.sound = sound != NoticeSound::None;
    notice.soundFile = m_sounds.fileOf(sound, account);
}

void NoticeCenter::take(const QList<Message> &messages)
{
    for (const auto &message : messages) {
        if (judge(message, NoticeFacts::unknown()).way == NoticeVerdict::Way::Nothing
            || !isNew(message))
            continue;
        whenDone(m_parts.sources.conversations.row(message.conversation),
                 this,
                 [this, message](const Result<ConversationRow> &row) {
                     // Else it was read elsewhere, or answered by a colleague before it was heard of.
                     if (row && row->unread > 0 && row->readUpTo < message.order)
                         askViews(message, *row);
                 });
    }
}

bool NoticeCenter::isNew(const Message &message)
{
    if (m_told.contains(message.id))
        return false;
    m_told.insert(message.id, message.arrivedAt);
    if (m_told.size() > MostTold) {
        const qint64 old = m_parts.relayTime.nowMs() - ToldMs;
        m_told.removeIf([old](const auto &told) { return told.value() < old; });
    }
    return true;
}

NoticeVerdict NoticeCenter::judge(const Message &message, const NoticeFacts &facts) const
{
    return judgeNotice(message, facts, moment(), m_settings);
}

NoticeMoment NoticeCenter::moment() const
{
    const View view = m_parts.view();
    NoticeMoment moment;
    moment.now = m_parts.relayTime.nowMs();
    moment.open = view.open;
    moment.windowActive = view.active;
    moment.since = m_missed.since();
    moment.awayUntil = m_missed.awayUntil();
    return moment;
}

/// Asks the views that have a rule. One that is gone, or not understood here, has none.
void NoticeCenter::askViews(const Message &message, const ConversationRow &row)
{
    const NoticeFacts facts = factsOf(row);
    QList<ConversationFilter> filters;
    QList<ViewNotice> rules;
    const auto views =
        m_settings.views.isEmpty() ? QList<SavedView>() : m_parts.sources.views.views();
    for (const auto &view : views) {
        const auto rule = m_settings.views.constFind(view.id);
        const auto asked = listQuery({}, view.query);
        if (rule == m_settings.views.cend() || !asked.mistakes.isEmpty())
            continue;
        filters.append(asked.filter);
        rules.append(*rule);
    }
    if (filters.isEmpty())
        return tell(message, row, facts);
    whenDone(m_parts.sources.conversations.takenBy(message.conversation, filters),
             this,
             [this, message, row, facts, rules](const Result<QList<bool>> &taken) {
                 if (!taken)
                     qCWarning(LogClient) << "views not asked:" << taken.error().code;
                 const auto says = [&](ViewNotice what) {
                     for (qsizetype i = 0; taken && i < taken->size(); ++i) {
                         if (taken->at(i) && rules.at(i) == what)
                             return true;
                     }
                     return false;
                 };
                 NoticeFacts all = facts;
                 all.always = says(ViewNotice::Always);
                 all.never = says(ViewNotice::Never);
                 tell(message, row, all);
             });
}

void NoticeCenter::tell(const Message &message,
                        const ConversationRow &row,
                        const NoticeFacts &facts)
{
    const NoticeVerdict verdict = judge(message, facts);
    if (verdict.way == NoticeVerdict::Way::Nothing)
        return;
    Notice notice = noticeOf(message, row);
    setSound(notice, verdict.sound, message.account);
    notice.written = true;
    addUp(notice);
    if (!verdict.preview)
        notice.text =
            notice.count == 1 ? tr("New message") : tr("New messages: %1").arg(notice.count);
    else if (notice.count > 1)
        notice.text += u'\n' + tr("and %1 before").arg(notice.count - 1);
    list(notice);
    if (verdict.way == NoticeVerdict::Way::Show) {
        m_parts.service.show(notice);
        Q_EMIT shown();
        m_late->expect(row);
    } else if (verdict.missed) {
        m_missed.add(notice);
    }
    Q_EMIT changed();
}

/// Many at once are one to the desktop.
void NoticeCenter::showMissed(const Notice &notice)
{
    m_parts.service.show(notice);
    Q_EMIT shown();
}

/// One entry a conversation: @p notice takes over what stands there.
void NoticeCenter::addUp(Notice &notice)
{
    const auto before =
        std::find_if(m_notices.begin(), m_notices.end(), byConversation(notice.conversation));
    if (before == m_notices.end())
        return;
    notice.count += before->count;
    notice.written = notice.written || before->written;
    notice.notSent = notice.notSent || before->notSent;
    notice.place = std::max(notice.place, before->place);
    m_notices.erase(before);
}

void NoticeCenter::list(const Notice &notice)
{
    m_notices.prepend(notice);
    if (m_notices.size() > MostNotices)
        m_notices.removeLast();
}

/// All of it stands in the list; the desktop is not covered with more than a few.
void NoticeCenter::takeWork(const QList<WorkNews> &news)
{
    QList<Notice> shown;
    for (const auto &one : news) {
        const auto &conversation = one.row.conversation;
        const auto verdict =
            judgeWorkNews(conversation, one.at, factsOf(one.row), moment(), m_settings);
        if (verdict.way == NoticeVerdict::Way::Nothing)
            continue;
        Notice notice = noticeOf(one, verdict.preview);
        setSound(notice, verdict.sound, conversation.account);
        addUp(notice);
        list(notice);
        shown.removeIf([&notice](const Notice &before) { // all bubbles of a reply are one
            return before.notSent && notice.notSent && before.conversation == notice.conversation;
        });
        if (verdict.way == NoticeVerdict::Way::Show)
            shown.append(notice);
        else if (verdict.missed)
            m_missed.add(notice);
    }
    if (shown.size() > MostAtOnce)
        shown = {gathered(shown)};
    for (const auto &notice : std::as_const(shown))
        m_parts.service.show(notice);
    if (!shown.isEmpty())
        Q_EMIT this->shown();
    Q_EMIT changed();
}

Notice NoticeCenter::noticeOf(const WorkNews &news, bool preview) const
{
    Notice notice = frameOf(news.row.conversation);
    notice.place = news.place;
    notice.at = news.at;
    notice.text = workNewsText(news, preview);
    notice.note = news.note;
    notice.asker = news.note.isNull() ? UserId() : news.byId;
    notice.notSent = news.kind == WorkNews::Kind::NotSent;
    notice.canReply = !notice.notSent; // first that one is decided
    return notice;
}

/// Pressed, it opens the first of them.
Notice NoticeCenter::gathered(const QList<Notice> &notices) const
{
    Notice one = notices.constFirst();
    one.canReply = false; // to whom?
    one.note = {};
    QStringList titles;
    for (const auto &notice : notices.mid(0, MostAtOnce))
        titles.append(notice.title);
    one.title = tr("%n chats ask for you", nullptr, static_cast<int>(notices.size()));
    one.text = titles.join(u'\n');
    one.sound = std::any_of(
        notices.cbegin(), notices.cend(), [](const Notice &notice) { return notice.sound; });
    return one;
}

Notice NoticeCenter::noticeOf(const Message &message, const ConversationRow &row) const
{
    Notice notice = frameOf(row.conversation);
    notice.text = ContentText::line(message.content);
    if (!message.senderName.isEmpty())
        notice.text = tr("%1: %2", "writer in a group, words").arg(message.senderName, notice.text);
    notice.at = message.order.at;
    return notice;
}

/// Of whom it is, without what it says.
Notice NoticeCenter::frameOf(const Conversation &conversation) const
{
    const Account account =
        m_parts.sources.accounts.account(conversation.account).value_or(Account{});
    Notice notice;
    notice.conversation = conversation.id;
    notice.account = conversation.account;
    notice.title =
        tr("%1 · %2", "customer, account").arg(ContentText::title(conversation), account.name);
    notice.picture = tileOf(account);
    return notice;
}

QImage NoticeCenter::tileOf(const Account &account) const
{
    const Theme &theme = m_parts.theme;
    QImage tile(TileSide, TileSide, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    QFont font = theme.fonts().glyph(AccountTile::glyphSize(TileSide), account.locale);
    drawTile(painter,
             tile.rect(),
             AccountTile::radius(TileSide),
             {account.letter, font},
             theme.colors().account(account.color),
             theme.colors().accountInk);
    return tile;
}

/// What of this was read elsewhere is told of no more.
void NoticeCenter::lookAgain()
{
    for (const auto &notice : std::as_const(m_notices)) {
        whenDone(m_parts.sources.conversations.row(notice.conversation),
                 this,
                 [this](const Result<ConversationRow> &row) {
                     if (row)
                         takeRows({*row});
                 });
    }
}

void NoticeCenter::takeRows(const QList<ConversationRow> &rows)
{
    for (const auto &row : rows) {
        const auto &id = row.conversation.id;
        const auto notice = std::find_if(m_notices.begin(), m_notices.end(), byConversation(id));
        if (notice == m_notices.end())
            continue;
        notice->notSent = notice->notSent && row.failed > 0;
        const bool read = !notice->written || row.unread == 0;
        const bool known = notice->place.isNull() || row.readUpTo >= notice->place;
        if (read && known && !notice->notSent)
            forget(id);
    }
}

void NoticeCenter::forget(const ConversationId &conversation)
{
    m_missed.forget(conversation);
    if (m_notices.removeIf(byConversation(conversation)) == 0)
        return;
    m_parts.service.withdraw(conversation);
    Q_EMIT changed();
}

} // namespace Frontdesk
