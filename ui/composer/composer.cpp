// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "core/domain/friendship.h"
#include "core/domain/quickreplies.h"
#include "ui/composer/attachmentqueue.h"
#include "ui/composer/attachmentstrip.h"
#include "ui/composer/emojipopup.h"
#include "ui/composer/fieldframe.h"
#include "ui/composer/guardbar.h"
#include "ui/composer/holdbar.h"
#include "ui/composer/messageedit.h"
#include "ui/composer/replycost.h"
#include "ui/composer/stickerbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/sendbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int DraftAfterMs = 250; // a crash takes no more than this, and the time of writing
constexpr int QuoteRadius = 6;

} // namespace

Composer::Composer(const Theme &theme,
                   ConversationActions &actions,
                   Sentence sentence,
                   QWidget *parent)
    : Pane(theme, &Colors::canvas, {}, parent)
    , m_actions(actions)
    , m_sentence(std::move(sentence))
    , m_live(new QWidget)
    , m_refusal(new QWidget)
    , m_refusalFact(new Label(theme, TextStep::Body, Weight::Strong))
    , m_refusalWhy(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_quoteBar(new Pane(theme, &Colors::hover))
    , m_quoteText(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_files(new AttachmentStrip(theme))
    , m_underWay(new AttachmentQueue(actions, this))
    , m_edit(new MessageEdit(theme))
    , m_guard(new GuardBar(theme, *m_edit))
    , m_held(new HoldBar(theme, actions))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_attach(new IconButton(theme, QStringLiteral("attach"), tr("Attach files")))
    , m_mode(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_cost(new ReplyCost(theme))
    , m_send(new SendButton(theme))
{
    build();
    new EmojiPopup(theme, *m_edit);
    connect(m_edit, &MessageEdit::sendRequested, this, [this] { send(); });
    connect(m_edit, &MessageEdit::escaped, this, &Composer::escape);
    connect(m_edit, &MessageEdit::frontCommitted, this, [this] {
        if (!m_draftTimer.isActive())
            m_draftTimer.start(DraftAfterMs, this);
    });
    connect(m_edit, &MessageEdit::nothingToUndo, this, &Composer::recall);
    connect(m_held, &HoldBar::recallWanted, this, &Composer::recall);
    connect(m_edit, &MessageEdit::textChanged, this, [this] {
        if (!m_edit->isComposing() && !m_draftTimer.isActive())
            m_draftTimer.start(DraftAfterMs, this);
        if (!m_quiet)
            m_problem->hide();
        Q_EMIT draftKept(false);
        refreshSend();
    });
    connect(&m_actions, &ConversationActions::draftTaken, this, &Composer::takeDraft);
    connectFiles();
    connect(m_guard, &GuardBar::changed, this, &Composer::refreshSend);
    connect(m_send, &SendButton::clicked, this, [this] { send(); });
}

Composer::~Composer()
{
    keepDraft();
}

void Composer::setTarget(const ReplyTarget &target)
{
    const bool other = target.conversation != m_target.conversation;
    if (other)
        putAside();
    const bool recoloured = target.account.color != m_target.account.color;
    m_target = target;
    const Account &account = target.account;
    m_guard->setOwn(account.id);
    m_cost->setFacts({target.freeUntil, account.pushesOnly, account.pushQuota});
    m_edit->setLocaleOfText(account.locale);
    m_edit->setPlaceholderText(tr("Write to %1").arg(target.personName));
    m_edit->setAccessibleName(tr("Reply to %1 as %2").arg(target.personName, account.name));
    showRefusal();
    m_held->setConversation(target.conversation);
    if (other) {
        takeOut();
        Q_EMIT targetChanged(target.conversation);
    }
    if (recoloured)
        update();
    if (other)
        Q_EMIT suggestionsChanged();
}

Composer::Asides Composer::leave()
{
    putAside();
    return m_aside;
}

void Composer::resume(const Asides &begun, bool writing)
{
    m_aside = begun;
    if (!m_target.conversation.isNull())
        takeOut();
    if (writing && isVisible())
        m_edit->setFocus(Qt::OtherFocusReason);
    else
        m_writesWhenShown = writing;
}

ComposerAside Composer::handOver(const ConversationId &conversation)
{
    if (conversation == m_target.conversation)
        setTarget({});
    const auto begun = asideOf(conversation);
    m_aside.remove(conversation);
    return begun;
}

void Composer::take(const ConversationId &conversation, const ComposerAside &begun)
{
    m_aside.remove(conversation); // of nothing, what the disk has counts
    if (!begun.isEmpty())
        m_aside.insert(conversation, begun);
}

void Composer::setKeys(const QKeySequence &attach, const QKeySequence &sticker)
{
    m_attach->setKey(attach);
    if (m_stickers)
        m_stickers->setKey(sticker);
}

void Composer::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    m_cost->setOnline(online);
    refreshSend();
}

void Composer::setNow(std::function<qint64()> now)
{
    m_now = now;
    m_cost->setNow(std::move(now));
}

void Composer::setAccounts(const QList<Account> &accounts)
{
    m_guard->setAccounts(accounts);
}

void Composer::setEnterSends(bool sends)
{
    m_edit->setEnterSends(sends);
}

void Composer::addCheck(Check check)
{
    if (!m_check) {
        m_check = std::move(check);
        return;
    }
    m_check = [first = std::move(m_check), then = std::move(check)](const QString &text,
                                                                    const QList<Content> &files) {
        const QString why = first(text, files);
        return why.isEmpty() ? then(text, files) : why;
    };
}

bool Composer::mayGo()
{
    const QString text = m_edit->toPlainText().trimmed();
    if (m_target.conversation.isNull() || m_live->isHidden() || isHidden())
        return false;
    if (const QString why = whyNotYet(); !why.isEmpty()) {
        showProblem(why);
        return false;
    }
    if (text.isEmpty() && m_files->messageCount() == 0)
        return false;
    if (const QString why = m_check ? m_check(text, m_files->contents()) : QString();
        !why.isEmpty()) {
        showProblem(why);
        return false;
    }
    return !m_guard->stops();
}

bool Composer::send(std::chrono::seconds hold)
{
    return sendBy([this, hold](const ConversationId &conversation,
                               const QList<Content> &bubbles,
                               const MessageId &quotes,
                               const QList<TemplateId> &templates) {
        return m_actions.send(conversation, bubbles, quotes, {templates, hold});
    });
}

bool Composer::sendBy(const ReplyWay &way)
{
    if (!mayGo())
        return false;
    Q_EMIT sending(m_target.conversation);
    const QString text = m_edit->toPlainText().trimmed();
    ComposerAside back;
    {
        // On the disk it stands beside the draft until it is a reply there.
        const QScopedValueRollback moving(m_moving, true);
        back.files = m_files->take();
    }
    back.quotes = m_quotes;
    back.written = text;
    QList<Content> bubbles = back.files;
    if (!text.isEmpty()) {
        Content words;
        words.text = text;
        bubbles.append(words);
        // The draft on the disk goes when the reply is on the disk, not before.
        m_aside[m_target.conversation].underWay.append(text);
    }
    bubbles = withButtonsOnLast(bubbles);
    m_edit->takeText();
    m_guard->setStopped({});
    m_quotedLast = m_quotes;
    showQuote({});
    m_draftTimer.stop();
    ++m_busy[m_target.conversation];
    whenDone(
        way(m_target.conversation,
            bubbles,
            back.quotes.id,
            m_origins ? m_origins(bubbles) : QList<TemplateId>()),
        this,
        [this, back, conversation = m_target.conversation](const Result<QList<MessageId>> &ids) {
            if (ids) {
                confirm(conversation, back.written);
            } else {
                comeBack(conversation, back);
                showProblem(conversation, m_sentence(ids.error()));
            }
            m_held->refresh();
            settle(conversation);
            if (ids)
                Q_EMIT sent(conversation);
            else
                Q_EMIT notSent(conversation);
            Q_EMIT settled(conversation);
        });
    return true;
}

void Composer::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (std::exchange(m_writesWhenShown, false))
        m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (m_target.conversation.isNull())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, theme().metrics().composer.edge, height()),
                     theme().colors().account(m_target.account.color));
    if (m_refusal->isHidden())
        return;
    const auto &m = theme().metrics().control;
    const QRect box(theme().metrics().composer.left, 0, m.iconLarge, height());
    theme().icons().draw(painter, box, QStringLiteral("block"), m.iconLarge, theme().colors().bad);
}

void Composer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_draftTimer.timerId())
        keepDraft();
    else
        Pane::timerEvent(event);
}

void Composer::build()
{
    const auto &m = theme().metrics().composer;
    const auto &gap = theme().metrics().gap;
    auto *live = new QVBoxLayout(m_live);
    live->setContentsMargins(m.left, gap.tiny, m.padding, m.padding);
    live->setSpacing(m.gap);
    auto *quoteRow = new QHBoxLayout(m_quoteBar);
    quoteRow->setContentsMargins(gap.normal, gap.hair, gap.hair, gap.hair);
    auto *leave = new IconButton(
        theme(), QStringLiteral("close"), tr("Do not quote"), IconButton::Size::Small);
    connect(leave, &IconButton::clicked, this, [this] { quote({}); });
    quoteRow->addWidget(m_quoteText, 1);
    quoteRow->addWidget(leave);
    m_quoteBar->setCornerRadius(QuoteRadius);
    m_quoteBar->hide();
    m_problem->setWrapped(true);
    m_problem->hide();
    live->addWidget(m_quoteBar);
    live->addWidget(m_held);
    live->addWidget(m_guard);
    live->addWidget(m_files);
    live->addWidget(new FieldFrame(theme(), m_edit));
    live->addWidget(m_problem);
    live->addLayout(buildTools());

    auto *refusal = new QVBoxLayout(m_refusal);
    refusal->setContentsMargins(
        m.left + theme().metrics().control.iconLarge + gap.medium, gap.large, m.padding, gap.large);
    refusal->setSpacing(0);
    m_refusalWhy->setWrapped(true);
    refusal->addStretch();
    refusal->addWidget(m_refusalFact);
    refusal->addWidget(m_refusalWhy);
    refusal->addStretch();
    m_refusal->hide();

    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 1, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_live);
    box->addWidget(m_refusal);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

QHBoxLayout *Composer::buildTools()
{
    auto *tools = m_tools = new QHBoxLayout;
    tools->setSpacing(theme().metrics().gap.medium);
    connect(m_attach, &IconButton::clicked, this, &Composer::chooseFiles);
    tools->addWidget(m_attach);
    tools->addStretch();
    tools->addWidget(m_mode);
    tools->addWidget(m_cost);
    tools->addWidget(m_send);
    return tools;
}

void Composer::showRefusal()
{
    QString fact;
    QString why;
    if (m_target.standby) {
        fact = tr("Another channel holds this chat");
        why = tr("LINE would refuse a reply from here until it is handed back.");
    } else if (m_target.friendState == FriendState::Blocked) {
        fact = tr("%1 has blocked %2").arg(m_target.personName, m_target.account.name);
        why = tr("LINE would not bring them a reply. You can write again when they come back.");
    } else if (isOutOfReach(
                   m_target.friendState, m_target.lastAt, m_now ? m_now() : m_target.lastAt)) {
        fact = tr("%1 is not a friend of %2 and has not written for 7 days")
                   .arg(m_target.personName, m_target.account.name);
        why = tr("LINE would not bring them a reply until they write or add the account.");
    }
    m_refusalFact->setText(fact);
    m_refusalWhy->setText(why);
    m_refusal->setVisible(!fact.isEmpty());
    m_live->setVisible(fact.isEmpty());
    refreshSend();
}

void Composer::refreshSend()
{
    const QString text = m_edit->toPlainText();
    m_mode->setText(m_online ? QString() : tr("Sends when online"));
    m_mode->setVisible(!m_online);
    const Account &account = m_target.account;
    m_send->setFace({m_guard->isHidden() ? tr("Send") : tr("Send anyway"),
                     account.name,
                     account.letter,
                     account.locale,
                     account.color});
    const bool something = !text.trimmed().isEmpty() || m_files->messageCount() > 0;
    QString why = whyNotYet();
    if (why.isEmpty() && !something)
        why = tr("Nothing is written yet");
    if (why.isEmpty())
        m_send->setUsable();
    else
        m_send->setDisabledBecause(why);
}

void Composer::settle(const ConversationId &conversation)
{
    if (--m_busy[conversation] == 0)
        m_busy.remove(conversation);
}

void Composer::showProblem(const QString &sentence)
{
    m_isNews = false;
    m_problem->setInk(&Colors::bad);
    m_problem->setText(sentence);
    m_problem->show();
}

void Composer::showProblem(const ConversationId &conversation, const QString &sentence)
{
    if (conversation == m_target.conversation)
        showProblem(sentence);
    else
        asideOf(conversation).problem = sentence;
}

} // namespace Frontdesk
