// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/outboxpanel.h"

#include "core/base/clock.h"
#include "core/client/accountsource.h"
#include "core/client/contactsource.h"
#include "core/client/conversationsource.h"
#include "core/client/outboxsource.h"
#include "ui/models/contenttext.h"
#include "ui/models/timetext.h"
#include "ui/shell/changerow.h"
#include "ui/shell/changewords.h"
#include "ui/shell/errortext.h"
#include "ui/shell/outboxrow.h"
#include "ui/theme/paint.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MostRows = 50; // of each kind

bool isRefused(const WaitingChange &change)
{
    return change.refused;
}

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
    , m_scroll(new ScrollPage)
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
    const auto changes = sources.outbox.changes();
    const auto refused = std::count_if(changes.cbegin(), changes.cend(), isRefused);
    const auto count = sources.outbox.replies().size() + refused;
    if (count > 0)
        return tr("Outbox · %1").arg(count);
    return sources.outbox.unreadable() > 0 || !changes.isEmpty() ? tr("Outbox") : QString();
}

bool OutboxPanel::needsPerson(const DeskSources &sources)
{
    const auto replies = sources.outbox.replies();
    const auto changes = sources.outbox.changes();
    return sources.outbox.unreadable() > 0
        || std::any_of(changes.cbegin(), changes.cend(), isRefused)
        || std::any_of(replies.cbegin(), replies.cend(), [](const WaitingReply &reply) {
               return reply.state == SendState::Failed || reply.state == SendState::Unknown;
           });
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
    for (const Label *line : {m_problem, m_unreadable, m_nothing}) {
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

/// What a row learned later made it higher.
bool OutboxPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool rowsGrew = event->type() == QEvent::LayoutRequest && watched == m_scroll->widget();
    if (rowsGrew && isVisible())
        Q_EMIT refreshed();
    return Pane::eventFilter(watched, event);
}

void OutboxPanel::build()
{
    const auto &gap = theme().metrics().gap;
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    for (Label *line : {m_problem, m_unreadable, m_nothing}) {
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
    auto changes = m_sources.outbox.changes();
    const auto waiting = std::stable_partition(changes.begin(), changes.end(), isRefused);
    const auto refused = static_cast<qsizetype>(waiting - changes.begin());
    auto *list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    for (const auto &change : changes.first(refused).mid(0, MostRows))
        addRow(change);
    for (const auto &reply : replies.mid(0, MostRows))
        addRow(reply);
    for (const auto &change : changes.mid(refused, MostRows))
        addRow(change);
    m_rows->addStretch();
    m_scroll->setWidget(list); // the old rows go with the old list
    list->installEventFilter(this);
    const bool nothing = replies.isEmpty() && changes.isEmpty();
    m_count->setText(tr("%n wait",
                        "replies, notes and changes",
                        static_cast<int>(replies.size() + changes.size())));
    m_count->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    m_scroll->setVisible(!nothing); // it asks for more height than the panel has then
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
        watch(m_sources.outbox.cancel(id));
    });
    askPerson(*row, reply.conversation, [row](const ConversationRow &found) {
        row->setPerson(withoutBidiControls(ContentText::title(found.conversation)));
    });
}

void OutboxPanel::addRow(const WaitingChange &change)
{
    const auto account = m_sources.accounts.account(change.account).value_or(Account{});
    const ChangeWords words(m_sources);
    const qint64 now = m_clock.nowMs();
    auto *row = new ChangeRow(
        theme(),
        change,
        account,
        {words.wanted(change), words.reason(change, now), TimeText().row(change.since, now)});
    m_rows->addWidget(row);
    connect(row, &ChangeRow::openRequested, this, [this, id = change.conversation] {
        leave();
        Q_EMIT conversationChosen(id);
    });
    connect(row, &ChangeRow::cancelled, this, [this, id = change.id] {
        watch(m_sources.outbox.cancel(id));
    });
    connect(row, &ChangeRow::insisted, this, [this, id = change.id] {
        watch(m_sources.outbox.insist(id));
    });
    if (!change.contact.isNull()) {
        whenDone(
            m_sources.contacts.contact(change.contact), row, [row](const Result<Contact> &who) {
                if (who)
                    row->setPerson(withoutBidiControls(who->displayName));
            });
        return;
    }
    m_known.remove(change.conversation); // what stands there now is asked for again
    askPerson(*row, change.conversation, [this, row](const ConversationRow &found) {
        row->setPerson(withoutBidiControls(ContentText::title(found.conversation)));
        if (row->change().refused)
            row->setStanding(ChangeWords(m_sources).standing(row->change(), found.conversation));
        Q_EMIT refreshed();
    });
}

void OutboxPanel::watch(const Async<> &done)
{
    whenDone(done, this, [this](const Result<> &result) {
        if (!result)
            showProblem(result.error());
    });
}

void OutboxPanel::askPerson(QWidget &row,
                            const ConversationId &conversation,
                            const std::function<void(const ConversationRow &)> &take)
{
    if (conversation.isNull())
        return;
    if (const auto known = m_known.constFind(conversation); known != m_known.cend())
        return take(*known);
    whenDone(m_sources.conversations.row(conversation),
             &row,
             [this, take](const Result<ConversationRow> &found) {
                 if (!found)
                     return; // it may not be read any more: the account's name stays
                 m_known.insert(found->conversation.id, *found);
                 take(*found);
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
