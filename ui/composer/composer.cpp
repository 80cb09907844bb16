// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer.h"

#include "ui/composer/attachmentstrip.h"
#include "ui/composer/fieldframe.h"
#include "ui/composer/messageedit.h"
#include "ui/models/contenttext.h"
#include "ui/theme/textblock.h"
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

/// What is written in @p parts, one below the other.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

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
    , m_edit(new MessageEdit(theme))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_attach(new IconButton(theme, QStringLiteral("attach"), tr("Attach files")))
    , m_mode(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_send(new SendButton(theme))
{
    build();
    connect(m_edit, &MessageEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &MessageEdit::escaped, this, &Composer::escaped);
    connect(m_edit, &MessageEdit::filesDropped, this, [this](const QStringList &paths) {
        attach(m_target.conversation, paths);
    });
    connect(m_edit, &MessageEdit::picturePasted, this, &Composer::attachPicture);
    connect(m_edit, &MessageEdit::textChanged, this, [this] {
        if (!m_edit->isComposing() && !m_draftTimer.isActive())
            m_draftTimer.start(DraftAfterMs, this);
        if (!m_quiet)
            m_problem->hide();
        Q_EMIT draftKept(false);
        refreshSend();
    });
    connect(m_files, &AttachmentStrip::changed, this, &Composer::refreshSend);
    connect(m_files, &AttachmentStrip::wordsWanted, this, &Composer::writeOn);
    connect(m_send, &SendButton::clicked, this, &Composer::send);
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
    m_send->setFace({tr("Send"), account.name, account.letter, account.locale, account.color});
    m_edit->setLocaleOfText(account.locale);
    m_edit->setPlaceholderText(tr("Write to %1").arg(target.personName));
    m_edit->setAccessibleName(tr("Reply to %1 as %2").arg(target.personName, account.name));
    showRefusal();
    if (other)
        takeOut();
    if (recoloured)
        update();
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
    return m_aside.take(conversation);
}

void Composer::take(const ConversationId &conversation, const ComposerAside &begun)
{
    m_aside.insert(conversation, begun);
}

void Composer::setKeys(const QKeySequence &attach)
{
    m_attach->setKey(attach);
}

void Composer::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        refreshSend();
}

void Composer::setEnterSends(bool sends)
{
    m_edit->setEnterSends(sends);
}

void Composer::quote(const Message &message)
{
    showQuote(message);
    if (!message.id.isNull())
        m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::showQuote(const Message &message)
{
    m_quotes = message;
    m_quoteBar->setVisible(!message.id.isNull());
    if (message.id.isNull())
        return;
    const QString who = message.senderName.isEmpty() ? m_target.personName : message.senderName;
    m_quoteText->setText(
        tr("Quoting %1: %2").arg(withoutBidiControls(who), ContentText::line(message.content)));
}

void Composer::giveBack(const ConversationId &conversation, const QString &text, const QString &why)
{
    if (conversation == m_target.conversation)
        setText(joined({text, m_edit->toPlainText()})); // elsewhere it is in the draft
    showProblem(conversation, why);
}

bool Composer::send()
{
    const QString text = m_edit->toPlainText().trimmed();
    if ((text.isEmpty() && m_files->isEmpty()) || m_target.conversation.isNull()
        || m_live->isHidden() || isHidden())
        return false;
    if (const QString why = m_check ? m_check(text, m_files->contents()) : QString();
        !why.isEmpty()) {
        showProblem(why);
        return false;
    }
    const QList<Content> files = m_files->take();
    QList<Content> bubbles = files;
    if (!text.isEmpty()) {
        Content words;
        words.text = text;
        bubbles.append(words);
        // The draft on the disk goes when the reply is on the disk, not before.
        m_aside[m_target.conversation].underWay.append(text);
    }
    m_edit->takeText();
    const MessageId quotes = m_quotes.id;
    quote({});
    m_draftTimer.stop();
    ++m_busy[m_target.conversation];
    const ConversationActions::SendOptions options{m_origins ? m_origins(bubbles)
                                                             : QList<TemplateId>()};
    whenDone(m_actions.send(m_target.conversation, bubbles, quotes, options),
             this,
             [this, text, files, conversation = m_target.conversation](
                 const Result<QList<MessageId>> &ids) {
                 if (ids)
                     confirm(conversation, text);
                 else
                     sendFailed(conversation, text, files, ids.error());
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
        why = tr("LINE would refuse a reply. You can write again when they come back.");
    } else if (m_target.friendState == FriendState::NotFriend) {
        fact = tr("%1 is not a friend of %2").arg(m_target.personName, m_target.account.name);
        why = tr("LINE would refuse a reply until they add the account.");
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
    const bool something = !text.trimmed().isEmpty() || !m_files->isEmpty();
    if (something)
        m_send->setUsable();
    else
        m_send->setDisabledBecause(tr("Nothing is written yet"));
}

void Composer::keepDraft()
{
    m_draftTimer.stop();
    if (m_target.conversation.isNull())
        return;
    if (m_awaitsDraft && m_edit->document()->isEmpty())
        return; // an empty field that is still to be filled says nothing
    QStringList parts = m_aside.value(m_target.conversation).underWay;
    const QString text = m_edit->toPlainText();
    parts.append(text);
    whenDone(m_actions.keepDraft(m_target.conversation, joined(parts)),
             this,
             [this, text, chat = m_target.conversation](const Result<> &kept) {
                 // What was typed since has its own turn.
                 const bool isAll = chat == m_target.conversation && text == m_edit->toPlainText();
                 if (kept && isAll && !text.isEmpty())
                     Q_EMIT draftKept(true);
             });
}

void Composer::loadDraft()
{
    setText({});
    m_draftTimer.stop(); // what was cleared belongs to nobody
    m_awaitsDraft = false;
    if (m_target.conversation.isNull())
        return;
    if (const auto aside = m_aside.value(m_target.conversation); !aside.underWay.isEmpty()) {
        setText(aside.written); // the draft has what is under way in it
        return;
    }
    m_awaitsDraft = true;
    whenDone(m_actions.draft(m_target.conversation),
             this,
             [this, asked = m_target.conversation](const Result<QString> &draft) {
                 if (asked == m_target.conversation)
                     m_awaitsDraft = false;
                 const bool stillWanted = asked == m_target.conversation
                     && m_edit->document()->isEmpty() && !m_edit->isComposing();
                 if (!draft || draft->isEmpty() || !stillWanted)
                     return;
                 setText(*draft);
                 m_draftTimer.stop();
                 refreshSend();
             });
}

void Composer::setText(const QString &text)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

/// Another conversation is shown: what belongs to this one waits for it.
void Composer::putAside()
{
    if (m_target.conversation.isNull())
        return;
    keepDraft();
    ComposerAside aside = m_aside.take(m_target.conversation);
    aside.files = m_files->take();
    aside.quotes = m_quotes;
    aside.problem = m_problem->isHidden() ? QString() : m_problem->text();
    aside.written = aside.underWay.isEmpty() ? QString() : m_edit->toPlainText();
    const bool something = !aside.files.isEmpty() || !aside.quotes.id.isNull()
        || !aside.problem.isEmpty() || !aside.underWay.isEmpty();
    if (something)
        m_aside.insert(m_target.conversation, aside);
}

void Composer::takeOut()
{
    const ComposerAside aside = m_aside.value(m_target.conversation);
    if (aside.underWay.isEmpty())
        m_aside.remove(m_target.conversation);
    m_files->take();
    for (const auto &file : aside.files)
        m_files->add(file);
    showQuote(aside.quotes);
    loadDraft();
    m_problem->setText(aside.problem);
    m_problem->setVisible(!aside.problem.isEmpty());
}

/// @p text is on the disk as a reply: the draft goes without it.
void Composer::confirm(const ConversationId &conversation, const QString &text)
{
    ComposerAside &aside = m_aside[conversation];
    aside.underWay.removeOne(text);
    if (conversation == m_target.conversation)
        keepDraft();
    else
        m_actions.keepDraft(conversation, joined(aside.underWay + QStringList(aside.written)))
            .ignore(); // the actions say in the log what was not kept
}

void Composer::settle(const ConversationId &conversation)
{
    if (--m_busy[conversation] == 0)
        m_busy.remove(conversation);
}

void Composer::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void Composer::showProblem(const ConversationId &conversation, const QString &sentence)
{
    if (conversation == m_target.conversation)
        showProblem(sentence);
    else
        m_aside[conversation].problem = sentence;
}

void Composer::sendFailed(const ConversationId &conversation,
                          const QString &text,
                          const QList<Content> &files,
                          const Error &error)
{
    ComposerAside &aside = m_aside[conversation];
    aside.underWay.removeOne(text);
    if (conversation == m_target.conversation) {
        if (!text.isEmpty())
            setText(joined({text, m_edit->toPlainText()}));
        for (const auto &file : files)
            m_files->add(file);
    } else {
        aside.written = joined({text, aside.written});
        aside.files = files + aside.files;
        m_actions.keepDraft(conversation, joined(aside.underWay + QStringList(aside.written)))
            .ignore();
    }
    showProblem(conversation, m_sentence(error));
}

} // namespace Frontdesk
