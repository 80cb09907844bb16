// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outboxpanel.h"

#include "core/client/accountsource.h"
#include "core/client/conversationsource.h"
#include "core/client/outboxsource.h"
#include "ui/models/contenttext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/outboxrow.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int MostRows = 50;

} // namespace

OutboxPanel::OutboxPanel(const Theme &theme,
                         const Clock &clock,
                         const DeskSources &sources,
                         QWidget *parent)
    : Pane(theme, &Colors::raised, {}, parent)
    , m_clock(clock)
    , m_sources(sources)
    , m_count(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_unreadable(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
    , m_nothing(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text2))
    , m_others(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Outbox"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(&sources.outbox, &OutboxSource::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString OutboxPanel::buttonText(const DeskSources &sources)
{
    const auto count = sources.outbox.replies().size();
    if (count > 0)
        return tr("Outbox · %1").arg(count);
    const bool hasMore = sources.outbox.unreadable() > 0 || sources.outbox.otherChanges() > 0;
    return hasMore ? tr("Outbox") : QString();
}

void OutboxPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Pane::keyPressEvent(event);
}

void OutboxPanel::paintEvent(QPaintEvent *)
{
    // It is no window, so no window system gives it a shadow. (look.md)
    QPainter painter(this);
    const Corners corners = Corners::all(theme().metrics().control.cardRadius);
    fillRound(painter, rect(), corners, theme().colors().raised);
    outlineRound(painter, rect(), corners, theme().colors().edge);
}

int OutboxPanel::heightForWidth(int width) const
{
    const auto margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom() + m_head->sizeHint().height();
    for (const Label *line : {m_problem, m_unreadable, m_nothing, m_others}) {
        if (!line->isHidden())
            height += line->heightForWidth(inner);
    }
    return height + (m_rows ? m_rows->heightForWidth(inner) : 0);
}

void OutboxPanel::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_problem->hide();
    refresh();
}

void OutboxPanel::build()
{
    const auto &gap = theme().metrics().gap;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    for (Label *line : {m_problem, m_unreadable, m_nothing, m_others}) {
        line->setWrapped(true);
        line->setContentsMargins(gap.large, gap.normal, gap.large, gap.normal);
    }
    m_nothing->setText(tr("Everything has been sent."));
    // The rows have square corners: they stand clear of the round ones.
    m_head = buildHead();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, theme().metrics().control.cardRadius);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_problem);
    column->addWidget(m_unreadable);
    column->addWidget(m_nothing);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_others);
}

QWidget *OutboxPanel::buildHead()
{
    const auto &gap = theme().metrics().gap;
    auto *head = new Pane(theme(), nullptr, Qt::BottomEdge); // the panel has round corners
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(gap.large, gap.normal, gap.normal, gap.normal);
    row->setSpacing(gap.normal);
    auto *title = new Label(theme(), TextStep::Title, Weight::Strong);
    title->setText(tr("Outbox"));
    auto *close = new IconButton(theme(), QStringLiteral("close"), tr("Close"));
    connect(close, &IconButton::clicked, this, &OutboxPanel::leave);
    row->addWidget(title);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(close);
    return head;
}

void OutboxPanel::refresh()
{
    const auto replies = m_sources.outbox.replies();
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    for (const auto &reply : replies.mid(0, MostRows))
        addRow(reply);
    m_rows->addStretch();
    m_scroll->setWidget(list); // the old rows go with the old list
    m_count->setText(tr("%n wait", "replies and notes", static_cast<int>(replies.size())));
    m_count->setVisible(!replies.isEmpty());
    const int others = m_sources.outbox.otherChanges();
    m_others->setText(
        tr("%n other changes (state, tags and the like) wait as well.", nullptr, others));
    m_others->setVisible(others > 0);
    m_nothing->setVisible(replies.isEmpty() && others == 0);
    m_scroll->setVisible(!replies.isEmpty()); // it asks for more height than the panel has then
    const int unreadable = m_sources.outbox.unreadable();
    m_unreadable->setText(
        tr("%n entries could not be read from the disk. They are kept in outbox.log.bad.",
           nullptr,
           unreadable));
    m_unreadable->setVisible(unreadable > 0);
    Q_EMIT refreshed();
}

void OutboxPanel::addRow(const WaitingReply &reply)
{
    const auto account = m_sources.accounts.account(reply.account).value_or(Account{});
    auto *row = new OutboxRow(theme(), m_clock, reply, account);
    m_rows->addWidget(row);
    connect(row, &OutboxRow::openRequested, this, [this, id = reply.conversation] {
        leave();
        Q_EMIT conversationChosen(id);
    });
    connect(row, &OutboxRow::cancelled, this, [this, id = reply.id] {
        whenDone(m_sources.outbox.cancel(id), this, [this](const Result<> &done) {
            if (!done)
                showProblem(done.error());
        });
    });
    if (const auto known = m_names.constFind(reply.conversation); known != m_names.cend()) {
        row->setPerson(*known);
        return;
    }
    whenDone(m_sources.conversations.row(reply.conversation),
             row,
             [this, row, id = reply.conversation](const Result<ConversationRow> &found) {
                 if (!found)
                     return; // it may not be read any more: the account's name stays
                 const QString name = withoutBidiControls(ContentText::title(found->conversation));
                 m_names.insert(id, name);
                 row->setPerson(name);
             });
}

void OutboxPanel::showProblem(const Error &error)
{
    m_problem->setText(ErrorText::sentence(error));
    m_problem->show();
    Q_EMIT refreshed();
}

void OutboxPanel::leave()
{
    hide();
    Q_EMIT closed();
}

} // namespace Frontdesk
