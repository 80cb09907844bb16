// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mentionpopup.h"

#include "core/client/accountsource.h"
#include "core/client/noteactions.h"
#include "ui/models/contenttext.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/inputframe.h"
#include "ui/widgets/label.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Frontdesk {

namespace {

constexpr int MentionWidth = 340;
constexpr int AnswerHeight = 56; // two lines; more scroll
constexpr int CornerOfPopup = 10;
constexpr qsizetype LongestShownNote = 400; ///< UTF-16 units; the chat has all of it
constexpr qsizetype MostMentions = 20; ///< that wait; the tab of mentions has all

} // namespace

MentionPopup::MentionPopup(const Parts &parts, QWidget &over)
    : Pane(parts.theme, &Colors::raised, {}, &over)
    , m_parts(parts)
    , m_over(over)
    , m_title(new Label(parts.theme, TextStep::Body, Weight::Strong))
    , m_whose(new ElidedLabel(parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_close(new IconButton(
          parts.theme, QStringLiteral("close"), tr("Close the mention"), IconButton::Size::Small))
    , m_before(new QVBoxLayout)
    , m_noteFrame(new Pane(parts.theme, &Colors::note))
    , m_note(new Label(parts.theme, TextStep::Body, Weight::Normal, &Colors::noteText))
    , m_field(new QPlainTextEdit)
    , m_problem(new Label(parts.theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_open(new Button(parts.theme, tr("Open the chat"), Button::Kind::Quiet, Button::Size::Small))
    , m_answer(new Button(parts.theme, tr("Add note"), Button::Kind::Note, Button::Size::Small))
    , m_voice(new Voice(this))
{
    setCornerRadius(CornerOfPopup);
    setAccessibleName(tr("A colleague asks for you"));
    build();
    hide();
    m_over.installEventFilter(this);
    connect(m_answer, &Button::clicked, this, &MentionPopup::answer);
    connect(m_close, &IconButton::clicked, this, &MentionPopup::leave);
    connect(m_open, &Button::clicked, this, [this] {
        const auto first = m_waiting.constFirst();
        keepTyped();
        next();
        Q_EMIT openRequested(first.conversation, first.note);
    });
    connect(&m_parts.sources.conversations,
            &ConversationSource::rowsChanged,
            this,
            &MentionPopup::takeRows);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now && isAncestorOf(now) && old && !isAncestorOf(old))
            m_cameFrom = old;
    });
    // The ring around what gets the focus comes to the front, later.
    connect(
        qApp,
        &QApplication::focusChanged,
        this,
        [this] {
            if (isVisible())
                raise();
        },
        Qt::QueuedConnection);
}

void MentionPopup::build()
{
    const auto &gap = theme().metrics().gap;
    setFixedWidth(theme().px(MentionWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.medium, gap.medium, gap.medium, gap.medium);
    column->setSpacing(gap.small);
    auto *head = new QHBoxLayout;
    m_title->setWrapped(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_whose);
    m_before->setSpacing(gap.hair);
    column->addLayout(m_before);
    m_noteFrame->setCornerRadius(8);
    auto *framed = new QVBoxLayout(m_noteFrame);
    framed->setContentsMargins(gap.normal, gap.small, gap.normal, gap.small);
    m_note->setWrapped(true);
    framed->addWidget(m_note);
    column->addWidget(m_noteFrame);
    m_field->setAccessibleName(tr("Answer in a note"));
    m_field->setPlaceholderText(tr("Answer in a note"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(theme().px(AnswerHeight));
    m_field->installEventFilter(this);
    column->addWidget(new InputFrame(theme(), *m_field));
    m_problem->setWrapped(true);
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_answer);
    column->addLayout(buttons);
}

void MentionPopup::take(const QList<WorkNews> &news)
{
    const bool isNew = m_waiting.isEmpty();
    for (const auto &one : news) {
        if (one.kind == WorkNews::Kind::Mentioned && m_waiting.size() < MostMentions
            && m_parts.mayShow(one.row))
            m_waiting.append(one);
    }
    if (isNew && !m_waiting.isEmpty())
        showFirst();
}

/// Without the focus: somebody may be typing.
void MentionPopup::showFirst()
{
    const auto &first = m_waiting.constFirst();
    m_title->setText(tr("%1 asks for you", "colleague").arg(withoutBidiControls(first.by)));
    const auto account = m_parts.sources.accounts.account(first.row.conversation.account);
    QStringList whose{ContentText::title(first.row.conversation),
                      account ? account->name : QString()};
    whose.removeAll(QString());
    m_whose->setText(whose.join(QStringLiteral(" · ")));
    while (auto *item = m_before->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &words : first.before) {
        auto *line = new ElidedLabel(theme(), TextStep::Detail, Weight::Normal, &Colors::text2);
        line->setText(words);
        line->setAccessibleName(words);
        m_before->addWidget(line);
    }
    QString note = withoutBidiControls(first.text);
    if (note.size() > LongestShownNote)
        note = note.left(LongestShownNote) + QChar(u'…');
    m_note->setText(note);
    m_field->clear();
    m_problem->setText({});
    m_problem->hide();
    show();
    place();
    raise();
    m_voice->say(tr("%1 asks for you: %2", "colleague, note").arg(first.by, note));
}

/// It lies over what has the same colour.
void MentionPopup::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    outlineRound(painter, rect(), Corners::all(theme().px(CornerOfPopup)), theme().colors().edge);
}

void MentionPopup::place()
{
    adjustSize();
    const int margin = theme().metrics().gap.large;
    move(std::max(0, m_over.width() - width() - margin), theme().metrics().chat.head + margin);
}

void MentionPopup::beginAnswer()
{
    if (!isAsking())
        return;
    if (auto *now = window()->focusWidget(); now && !isAncestorOf(now))
        m_cameFrom = now;
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void MentionPopup::answer()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty() || m_sending || m_waiting.isEmpty())
        return;
    m_sending = true;
    const auto first = m_waiting.constFirst();
    auto &notes = m_parts.sources.notes;
    const auto added =
        notes.add(first.conversation, first.row.conversation.account, text, {first.byId});
    whenDone(added, this, [this, first, text, &notes](const Result<MessageId> &kept) {
        m_sending = false;
        const bool isHere = isAsking() && m_waiting.constFirst().note == first.note;
        if (!kept && !isHere) // it was left: begun where notes are written
            return keepAsBegun(first.conversation, text);
        if (!kept) {
            m_problem->setText(m_parts.sentence(kept.error()));
            m_problem->show();
            return place();
        }
        notes.finishMention(first.conversation, first.note).ignore();
        if (isHere)
            next();
    });
}

/// What was typed is begun where notes are written.
void MentionPopup::keepTyped()
{
    const QString text = m_field->toPlainText().trimmed();
    if (text.isEmpty() || m_sending || m_waiting.isEmpty())
        return; // what is on its way to the disk is kept already
    keepAsBegun(m_waiting.constFirst().conversation, text);
}

void MentionPopup::keepAsBegun(const ConversationId &conversation, const QString &text)
{
    auto &notes = m_parts.sources.notes;
    const QString begun = notes.begun(conversation);
    notes.keepBegun(conversation, begun.isEmpty() ? text : begun + QLatin1Char('\n') + text)
        .ignore();
}

void MentionPopup::leave()
{
    keepTyped();
    next();
}

/// The focus goes back to where it was, if it was here.
void MentionPopup::next()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_field->clear();
    m_waiting.removeFirst();
    if (!m_waiting.isEmpty()) {
        showFirst();
        return;
    }
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

/// Read elsewhere, nobody has to answer here; what is being written stays.
void MentionPopup::takeRows(const QList<ConversationRow> &rows)
{
    const auto isRead = [&](const WorkNews &news) {
        return std::any_of(rows.cbegin(), rows.cend(), [&](const ConversationRow &row) {
            return row.conversation.id == news.conversation && row.readUpTo >= news.place;
        });
    };
    if (m_waiting.isEmpty())
        return;
    const auto first = m_waiting.takeFirst();
    m_waiting.removeIf(isRead);
    m_waiting.prepend(first);
    if (isRead(first) && m_field->toPlainText().isEmpty())
        next();
}

bool MentionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_over && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Pane::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        answer();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return false;
}

void MentionPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        leave();
    else
        Pane::keyPressEvent(event);
}

} // namespace Frontdesk
