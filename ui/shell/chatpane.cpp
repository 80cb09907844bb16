// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chatpane.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "core/client/conversationactions.h"
#include "core/client/linksource.h"
#include "core/client/wholetimeline.h"
#include "ui/composer/composer.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/modetabs.h"
#include "ui/composer/notepad.h"
#include "ui/conversation/findbar.h"
#include "ui/conversation/inlineplayer.h"
#include "ui/conversation/linkfinder.h"
#include "ui/conversation/pinstrip.h"
#include "ui/conversation/systemplayer.h"
#include "ui/conversation/timelineview.h"
#include "ui/models/contenttext.h"
#include "ui/models/timelinemodel.h"
#include "ui/settings/preferences.h"
#include "ui/shell/chatheader.h"
#include "ui/shell/errortext.h"
#include "ui/shell/mediaopener.h"
#include "ui/shell/messagepins.h"
#include "ui/shell/nochat.h"
#include "ui/shell/ownpresence.h"
#include "ui/shell/presencebar.h"
#include "ui/shell/refusedbar.h"
#include "ui/shell/senddecisions.h"
#include "ui/shell/whyreturned.h"
#include "ui/widgets/emptystate.h"

#include <QDesktopServices>
#include <QEvent>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace Frontdesk {

static constexpr QString (*sentenceOf)(const Error &error) = &ErrorText::sentence;

ChatPane::ChatPane(const Theme &theme,
                   const Clock &clock,
                   const DeskSources &sources,
                   PictureCache &pictures,
                   QWidget *parent)
    : Pane(theme, &Colors::canvas, {}, parent)
    , m_sources(sources)
    , m_pictures(pictures)
    , m_whole(std::make_unique<WholeTimeline>(sources.timeline))
    , m_timeline(std::make_unique<TimelineModel>(*m_whole))
    , m_noChat(new NoChat(theme))
    , m_header(new ChatHeader(theme, pictures))
    , m_opener(new MediaOpener(theme, {sources.timeline, sources.media, pictures}, this))
    , m_find(new FindBar(theme, sources.search, sources.link, sentenceOf))
    , m_pins(new PinStrip(theme, sources.pins))
    , m_refused(new RefusedBar(theme, clock, sources))
    , m_view(new TimelineView(theme, clock, *m_timeline, pictures))
    , m_player(new InlinePlayer(*m_view, *m_timeline, sources.media, &makeSystemPlayer, m_view))
    , m_pinning(new MessagePins(theme, sources.pins, *m_view, this))
    , m_decisions(new SendDecisions(theme, sources, this))
    , m_trouble(new EmptyState(theme))
    , m_elsewhere(new EmptyState(theme))
    , m_composer(new Composer(theme, sources.actions, sentenceOf))
    , m_company(new PresenceBar(theme, sources.presence))
    , m_presence(new OwnPresence(sources.presence, *this, *m_composer->edit(), this))
    , m_modes(new ModeTabs(theme, clock))
    , m_note(new NotePad(theme, sources.notes))
    , m_chat(new QWidget)
    , m_stack(new QStackedLayout(this))
    , m_body(new QStackedLayout)
{
    setAccessibleName(tr("Chat"));
    build();
    m_composer->setNow([&clock] { return clock.nowMs(); });
    m_composer->settleIn(*this, sources, pictures);
    m_note->settleIn(*this, sources, pictures, clock, sentenceOf);
    connectParts();
}

ChatPane::~ChatPane()
{
    delete m_chat; // the view goes before its model
}

void ChatPane::showConversation(const ConversationRow &row)
{
    const bool other = row.conversation.id != m_row.conversation.id;
    m_row = row;
    if (other) {
        m_friendState = FriendState::Unknown;
        m_marked = row.mark.unread ? MessageOrder() : row.readUpTo;
        m_body->setCurrentWidget(m_view);
        showNote(false); // who comes to another chat does not go on with a note by mistake
    }
    refresh();
    m_stack->setCurrentWidget(m_chat);
    if (!other && saysBack(row) && m_view->isAtBottom())
        markRead();
    if (!other)
        return;
    m_timeline->show(row.conversation.id, row.readUpTo);
    m_company->setConversation(row.conversation.id);
    m_presence->show(row.conversation.id);
    m_find->setConversation(row.conversation.id);
    if (m_wanted.conversation != row.conversation.id)
        m_wanted = {};
    if (std::exchange(m_notesWhenShown, false))
        writeNote(true);
    revealWanted();
    m_pins->showConversation(row.conversation.id);
    askContact();
    Q_EMIT conversationShown(row);
}

void ChatPane::showMessage(const MessageId &message)
{
    const auto found = m_sources.timeline.message(message);
    whenDone(found, this, [this](const Result<Message> &answer) {
        if (answer && answer->conversation == m_row.conversation.id)
            m_view->showAround(answer->order, answer->id);
        else if (!answer)
            m_composer->showProblem(sentenceOf(answer.error()));
    });
}

void ChatPane::showNothing()
{
    m_row = {};
    m_composer->setTarget({});
    m_timeline->show({});
    m_presence->show({});
    m_pins->showConversation({});
    m_stack->setCurrentIndex(0);
}

void ChatPane::showElsewhere(const Conversation &conversation)
{
    showNothing();
    m_elsewhere->say(QStringLiteral("popout"),
                     &Colors::text3,
                     tr("This conversation is open in its own window"),
                     withoutBidiControls(ContentText::title(conversation)));
    m_elsewhere->offer(tr("Show the window"), tr("Bring it back here"));
    m_stack->setCurrentWidget(m_elsewhere);
}

void ChatPane::reveal(const Message &message)
{
    m_wanted = message;
    revealWanted();
}

void ChatPane::revealWanted()
{
    if (m_wanted.id.isNull() || m_wanted.conversation != m_timeline->conversation())
        return;
    const Message wanted = std::exchange(m_wanted, {});
    m_view->showAround(wanted.order, wanted.id);
}

void ChatPane::toggleNote()
{
    writeNote(m_note->isHidden());
}

void ChatPane::follow(const Commands &commands)
{
    m_noChat->follow(commands);
    m_header->follow(commands);
}

bool ChatPane::event(QEvent *event)
{
    const bool taken = Pane::event(event);
    const bool comes = event->type() == QEvent::WindowActivate || event->type() == QEvent::Show;
    if (comes && m_view->isAtBottom())
        markRead(); // it came while nobody was here
    return taken;
}

void ChatPane::build()
{
    m_body->addWidget(m_view);
    m_body->addWidget(m_trouble);
    auto *column = new QVBoxLayout(m_chat);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setCompany(m_company);
    column->addWidget(m_header);
    column->addWidget(m_find);
    m_find->hide();
    column->addWidget(m_pins);
    column->addLayout(m_body, 1);
    column->addWidget(m_refused);
    column->addWidget(m_modes);
    column->addWidget(m_composer);
    column->addWidget(m_note);
    m_note->hide();
    m_stack->addWidget(m_noChat);
    m_stack->addWidget(m_chat);
    m_stack->addWidget(m_elsewhere);
}

void ChatPane::connectParts()
{
    const auto tell = [this](const Error &error) {
        m_composer->showProblem(sentenceOf(error));
    };
    connect(m_view, &TimelineView::activatedPart, this, &ChatPane::act);
    connect(m_view, &TimelineView::quoteWanted, this, [this](const Message &message) {
        showNote(false); // a quote goes with a reply
        m_composer->quote(message);
    });
    connect(m_view, &TimelineView::messageWanted, this, &ChatPane::showMessage);
    connect(m_view, &TimelineView::reachedBottom, this, &ChatPane::markRead);
    connect(m_find, &FindBar::moved, this, &ChatPane::reveal);
    connect(m_find, &FindBar::termsChanged, this, &ChatPane::refresh);
    connect(m_find, &FindBar::closed, this, [this] {
        m_find->end();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_pinning, &MessagePins::failed, this, tell);
    connect(m_decisions, &SendDecisions::failed, this, tell);
    connect(m_decisions, &SendDecisions::handedBack, m_composer, &Composer::giveBack);
    connect(m_opener, &MediaOpener::failed, this, tell);
    connect(m_player, &InlinePlayer::largeWanted, this, [this] {
        m_opener->showFilm(m_player->playback());
    });
    connect(m_pins, &PinStrip::messageWanted, this, [this](const Message &message) {
        m_view->showAround(message.order, message.id);
    });
    connect(m_pins, &PinStrip::allWanted, this, &ChatPane::allPinsWanted);
    connect(m_elsewhere, &EmptyState::actionClicked, this, &ChatPane::windowWanted);
    connect(m_elsewhere, &EmptyState::otherClicked, this, &ChatPane::backWanted);
    connect(m_timeline.get(), &TimelineModel::failed, this, &ChatPane::showProblem);
    connect(m_trouble, &EmptyState::actionClicked, this, [this] {
        m_body->setCurrentWidget(m_view);
        m_timeline->retry();
    });
    connect(&m_sources.link, &LinkSource::statusChanged, this, [this] {
        refresh();
        m_timeline->retry();
    });
    connect(&m_sources.accounts, &AccountSource::accountsChanged, this, &ChatPane::refresh);
    connect(&m_sources.contacts,
            &ContactSource::contactsChanged,
            this,
            [this](const QList<Contact> &news) {
                for (const auto &contact : news) {
                    if (contact.id == m_row.conversation.contact)
                        take(contact);
                }
            });
    connectWriting();
}

void ChatPane::connectWriting()
{
    using Mode = ModeTabs::Mode;
    connect(m_modes, &ModeTabs::chosen, this, [this](Mode mode) { writeNote(mode == Mode::Note); });
    connect(m_composer, &Composer::draftKept, m_modes, [this](bool kept) {
        m_modes->setKept(Mode::Reply, kept);
    });
    connect(m_note, &NotePad::draftKept, m_modes, [this](bool kept) {
        m_modes->setKept(Mode::Note, kept);
    });
    connect(m_note, &NotePad::added, this, [this] { writeNote(false); });
    connect(m_note, &NotePad::left, this, [this] { writeNote(false); });
    connect(m_note, &NotePad::failed, this, [this](const Error &error) {
        m_composer->showProblem(sentenceOf(error));
        writeNote(false); // the sentence stands there; the note is where it was
    });
    connect(m_composer, &Composer::escaped, this, &ChatPane::escaped);
    connect(m_composer, &Composer::sent, m_presence, &OwnPresence::sent);
    connect(m_composer, &Composer::sent, this, [this](const ConversationId &conversation) {
        if (conversation == m_row.conversation.id)
            m_seen.insert(conversation, m_timeline->newestOrder());
    });
    connect(&m_sources.actions,
            &ConversationActions::returned,
            this,
            [this](const ConversationId &conversation, const QString &text) {
                const bool shown = conversation == m_row.conversation.id;
                m_composer->giveBack(
                    conversation,
                    text,
                    whyReturned(*m_timeline,
                                conversation,
                                shown ? m_seen.value(conversation) : MessageOrder(),
                                m_sources.accounts,
                                m_sources.link.me().id));
                if (shown)
                    m_view->goToBottom(); // what the colleague wrote has to be seen
            });
    connect(&m_sources.actions,
            &ConversationActions::refused,
            this,
            [this](const ConversationId &conversation, const Error &why) {
                m_composer->showProblem(
                    conversation.isNull() ? m_row.conversation.id : conversation, sentenceOf(why));
            });
}

void ChatPane::refresh()
{
    const Conversation &conversation = m_row.conversation;
    if (conversation.id.isNull())
        return;
    const Account account = m_sources.accounts.account(conversation.account).value_or(Account{});
    const QString person = withoutBidiControls(ContentText::title(conversation));
    const bool online = m_sources.link.status().state == LinkStatus::State::Online;
    m_header->setConversation(conversation, account);
    m_header->setFriendState(m_friendState);
    m_refused->setConversation(conversation);

    BubbleScene scene;
    scene.locale = account.locale;
    scene.personId =
        conversation.contact.isNull() ? conversation.platformId : conversation.contact.value();
    scene.personName = person;
    scene.personPicture = conversation.picture;
    scene.severalPeople = conversation.kind != ConversationKind::User;
    scene.online = online;
    scene.marked = m_find->terms();
    scene.words = &ErrorText::reason;
    scene.me = m_sources.link.me().id;
    scene.nameOf = [this](const UserId &user) {
        return m_sources.accounts.userName(user);
    };
    scene.accounts = &m_sources.accounts;
    QHash<UserId, QString> colleagues;
    for (const auto &user : m_sources.accounts.colleagues()) {
        colleagues.insert(user.id, user.name);
        scene.mentionable.append(user.name);
    }
    m_note->setColleagues(colleagues);
    m_view->setScene(scene);
    m_timeline->setColleagueName([scene](const UserId &who) { return colleagueIn(scene, who); });

    m_note->setConversation(conversation);
    m_composer->setOnline(online);
    m_composer->setAccounts(m_sources.accounts.accounts());
    m_composer->setTarget(replyTarget(conversation, account, m_friendState));
    m_modes->setAccountColor(account.color);
}

void ChatPane::askContact()
{
    if (m_row.conversation.contact.isNull())
        return;
    whenDone(m_sources.contacts.contact(m_row.conversation.contact),
             this,
             [this, asked = m_row.conversation.contact](const Result<Contact> &contact) {
                 if (contact && asked == m_row.conversation.contact)
                     take(*contact);
             });
}

void ChatPane::take(const Contact &contact)
{
    m_friendState = contact.friendState;
    refresh();
}

/// Read is what has been on the screen of somebody who is there.
void ChatPane::markRead()
{
    if (!isLookedAt())
        return;
    if (saysBack(m_row))
        m_sources.conversations.seeBack(m_row.conversation);
    const MessageOrder newest = m_timeline->newestOrder();
    if (newest <= m_marked)
        return;
    m_marked = newest;
    // A mark that could not be kept is made again with the next message.
    m_sources.actions.markRead(m_row.conversation.id, newest).ignore();
}

void ChatPane::act(const HitArea &part, const MessageId &message)
{
    switch (part.action) {
    case BubbleAction::OpenLink:
        if (mayOpen(part.value))
            QDesktopServices::openUrl(QUrl(part.value, QUrl::TolerantMode));
        break;
    case BubbleAction::OpenMedia:
        if (const auto sent = m_timeline->find(MessageId(part.value)))
            m_opener->open(*sent);
        break;
    case BubbleAction::MarkAsSent:
    case BubbleAction::Retry:
    case BubbleAction::SendAgain:
    case BubbleAction::SendInParts:
    case BubbleAction::SendWithoutQuote:
    case BubbleAction::EditAgain:
    case BubbleAction::Discard:
        m_decisions->take(part.action, message);
        break;
    default:
        break; // player and view do these themselves
    }
}

void ChatPane::sendWhatIsWritten()
{
    if (m_note->isVisible())
        m_note->add();
    else if (m_composer->edit()->enterSends())
        m_composer->sendNow();
    else
        m_composer->send(); // the same keys are the only ones that send
}

void ChatPane::setPreferences(const Preferences &preferences)
{
    m_composer->setEnterSends(preferences.enterSends);
    m_composer->setHold(std::chrono::seconds(preferences.holdSeconds));
    m_composer->setSuggests(preferences.suggestsTemplates);
    m_note->edit()->setEnterSends(preferences.enterSends);
}

void ChatPane::resumeNotes(const QHash<ConversationId, NoteBegun> &begun, bool open)
{
    m_note->resume(begun);
    if (open && !m_row.conversation.id.isNull())
        writeNote(true);
    else
        m_notesWhenShown = open;
}

void ChatPane::writeNote(bool note)
{
    if (m_row.conversation.id.isNull())
        return;
    showNote(note);
    if (note)
        m_note->write();
    else
        m_composer->edit()->setFocus(Qt::OtherFocusReason);
}

void ChatPane::showNote(bool note)
{
    m_modes->setMode(note ? ModeTabs::Mode::Note : ModeTabs::Mode::Reply);
    m_composer->setVisible(!note);
    m_note->setVisible(note);
}

void ChatPane::showProblem(const Error &error)
{
    if (m_timeline->rowCount() > 0)
        return; // what is there stays; older messages come when they can
    m_trouble->say(QStringLiteral("alert"),
                   &Colors::bad,
                   tr("The messages could not be read"),
                   sentenceOf(error));
    m_trouble->offer(tr("Try again"));
    m_body->setCurrentWidget(m_trouble);
}

bool ChatPane::isLookedAt() const
{
    return isVisible() && isActiveWindow() && !m_row.conversation.id.isNull();
}

} // namespace Frontdesk
