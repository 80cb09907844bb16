// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpage.h"

#include "core/client/accountsource.h"
#include "core/client/linksource.h"
#include "core/client/tagsource.h"
#include "core/search/queryparser.h"
#include "ui/models/searchmodel.h"
#include "ui/models/timetext.h"
#include "ui/search/completionnames.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchfilters.h"
#include "ui/search/searchview.h"
#include "ui/search/suggestionlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int PreviewWidth = 420;
constexpr int PreviewFrom = 1080; ///< of the page, from which on there is room for it

} // namespace

SearchPage::SearchPage(const Theme &theme,
                       const Clock &clock,
                       const DeskSources &sources,
                       PictureCache &pictures,
                       Sentence sentence,
                       QWidget *parent)
    : Pane(theme, &Colors::list, {}, parent)
    , m_clock(clock)
    , m_sources(sources)
    , m_sentence(std::move(sentence))
    , m_hits(std::make_unique<SearchModel>(sources.search, sources.accounts, clock))
    , m_filters(new SearchFilters(theme, sources.accounts))
    , m_field(new QueryField(theme, tr("Search in all messages"), this))
    , m_view(new SearchView(theme, clock, *m_hits, pictures))
    , m_empty(new EmptyState(theme))
    , m_foot(nullptr)
    , m_footText(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_footAction(new Button(theme, {}, Button::Kind::Link))
    , m_stack(new QStackedLayout)
    , m_column(new QWidget)
{
    setAccessibleName(tr("Search"));
    const auto &gap = theme.metrics().gap;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(gap.large, gap.medium, gap.large, gap.medium);
    m_field->setPlaceholder(tr("Words, or from:, oa:, has:image, before: …"));
    head->addWidget(m_field);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_foot = buildFoot();
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    column->addWidget(m_foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_filters->setFixedWidth(theme.metrics().rail.width);
    row->addWidget(m_filters);
    row->addWidget(m_column, 1);
    m_field->suggestions()->raise();
    connectParts();
    fillNames();
    showState();
    showFoot();
}

SearchPage::~SearchPage()
{
    delete m_column; // the view goes before its model
}

void SearchPage::begin(const QString &typed)
{
    if (!typed.isEmpty())
        edit(typed);
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
}

QSize SearchPage::minimumSizeHint() const
{
    return {m_filters->minimumWidth() + theme().metrics().list.min,
            Pane::minimumSizeHint().height()};
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        Pane::keyPressEvent(event);
}

void SearchPage::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    placePreview();
}

void SearchPage::setPreview(QWidget *preview)
{
    m_preview = preview;
    layout()->addWidget(preview);
    placePreview();
}

void SearchPage::placePreview()
{
    if (!m_preview)
        return;
    m_preview->setFixedWidth(theme().px(PreviewWidth));
    const bool fits = width() >= theme().px(PreviewFrom);
    m_preview->setVisible(fits);
    m_view->setPressOpens(!fits);
}

QWidget *SearchPage::buildFoot()
{
    const auto &gap = theme().metrics().gap;
    auto *foot = new Pane(theme(), &Colors::list, Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(gap.large, gap.normal, gap.large, gap.normal);
    row->setSpacing(gap.normal);
    m_footText->setWrapped(true);
    row->addWidget(m_footText, 1);
    row->addWidget(m_footAction);
    connect(m_footAction, &Button::clicked, this, &SearchPage::pressFoot);
    return foot;
}

void SearchPage::connectParts()
{
    connect(m_field, &QueryField::changed, this, &SearchPage::ask);
    connect(m_field, &QueryField::escaped, this, &SearchPage::leave);
    connect(m_field, &QueryField::left, this, [this] {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->step(1);
    });
    connect(m_field, &QueryField::confirmed, this, &SearchPage::confirm);
    connect(m_view, &SearchView::confirmed, this, &SearchPage::choose);
    connect(m_view, &SearchView::escaped, this, &SearchPage::leave);
    connect(m_view, &SearchView::leftUpwards, this, [this] {
        m_field->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filters, &SearchFilters::edited, this, &SearchPage::edit);
    connect(m_filters, &SearchFilters::operatorWanted, this, [this](const QString &name) {
        const QString typed = m_field->text();
        const bool parted = typed.isEmpty() || typed.back().isSpace();
        m_field->edit()->setFocus(Qt::OtherFocusReason);
        edit(typed + (parted ? QString() : QStringLiteral(" ")) + name);
    });
    connect(m_hits.get(), &SearchModel::found, this, [this] {
        showState();
        m_view->scrollToTop();
        if (m_hits->isEmpty())
            Q_EMIT stoodNowhere();
        else
            m_view->step(1);
        if (std::exchange(m_opensFirst, false) && isVisible())
            choose(m_view->currentIndex());
    });
    connect(m_view, &SearchView::moved, this, [this](const QModelIndex &index) {
        if (const auto hit = m_hits->hit(index.row()))
            Q_EMIT stoodOn(*hit, m_hits->terms());
    });
    connect(m_hits.get(), &SearchModel::lookingChanged, this, &SearchPage::showState);
    connect(m_hits.get(), &SearchModel::rowsRemoved, this, &SearchPage::showState);
    connect(m_hits.get(), &SearchModel::failed, this, &SearchPage::showProblem);
    connect(m_hits.get(), &SearchModel::totalsChanged, this, [this] {
        m_filters->setTotals(m_hits->totals());
        showCount();
        showFoot();
    });
    connect(m_hits.get(), &SearchModel::relayChanged, this, [this] {
        showFoot();
        if (m_stack->currentWidget() == m_empty && !m_hits->isEmpty())
            m_stack->setCurrentWidget(m_view);
    });
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        m_stopped = false;
        m_hits->retry();
    });
    connect(&m_sources.link, &LinkSource::statusChanged, this, &SearchPage::showFoot);
    connect(&m_sources.accounts, &AccountSource::accountsChanged, this, &SearchPage::fillNames);
    connect(&m_sources.tags, &TagSource::changed, this, &SearchPage::fillNames);
}

/// With every letter. What cannot be understood (yet) leaves what was found as it is.
void SearchPage::ask()
{
    const QString typed = m_field->text();
    m_opensFirst = false;
    m_filters->follow(typed);
    const auto parsed = Search::parse(typed);
    m_field->tell(parsed.mistakes, m_sentence);
    if (!parsed.isValid())
        return;
    m_stopped = false;
    m_hits->show({parsed.query});
}

/// Enter in the field. What is still being looked for is opened when it is found; what was not
/// understood found nothing: what stands there answers another question.
void SearchPage::confirm()
{
    if (!Search::parse(m_field->text()).isValid())
        return;
    if (m_hits->isStale()) {
        m_opensFirst = true;
        return;
    }
    const auto now = m_view->currentIndex();
    choose(now.isValid() ? now : m_hits->index(m_hits->nextHit(0, 1)));
}

void SearchPage::leave()
{
    m_opensFirst = false;
    Q_EMIT closed();
}

void SearchPage::edit(const QString &typed)
{
    m_field->setTyped(typed);
}

void SearchPage::showState()
{
    showCount();
    showFoot();
    if (!m_hits->isEmpty()) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_hits->isLooking() || m_stopped)
        return; // what stood here stays until it is known
    if (m_hits->question().query.isEmpty()) {
        m_empty->say(
            QStringLiteral("search"),
            &Colors::text3,
            tr("Search every message"),
            tr("From one character on, in any script; Traditional finds Simplified. Narrow "
               "it with operators such as from:, oa:, has:image and before:2026-05."));
    } else {
        m_empty->say(QStringLiteral("search"),
                     &Colors::text3,
                     tr("Nothing was found"),
                     m_hits->question().query.clauses.size() > 1
                         ? tr("All of it has to be true of one message. Take a part away.")
                         : tr("Another spelling, or fewer characters, may find it."));
    }
    m_empty->offer({});
    m_stack->setCurrentWidget(m_empty);
}

void SearchPage::showProblem(const Error &error)
{
    m_stopped = true;
    m_opensFirst = false;
    if (!m_hits->isEmpty())
        return; // what is there stays
    const bool refused = error.kind == ErrorKind::Rejected;
    m_empty->say(QStringLiteral("alert"),
                 refused ? &Colors::warn : &Colors::bad,
                 refused ? tr("This cannot be searched for") : tr("The search failed"),
                 m_sentence(error));
    m_empty->offer(refused ? QString() : tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

/// "1,284 messages · 31 ms"; nothing moves while it is being counted.
void SearchPage::showCount()
{
    if (m_hits->question().query.isEmpty())
        return m_field->setNote({});
    if (m_hits->isLooking())
        return m_field->setNote(tr("Searching…"), &Colors::text3);
    const auto &totals = m_hits->totals();
    if (!totals)
        return m_field->setNote({});
    QString count = tr("%n messages", nullptr, totals->hits);
    if (!totals->complete)
        count = tr("More than %n messages", nullptr, totals->hits);
    if (m_hits->took() >= 0)
        count = tr("%1 · %2 ms", "number of messages, time it took")
                    .arg(count, QLocale().toString(m_hits->took()));
    m_field->setNote(count, &Colors::text3);
}

void SearchPage::showFoot()
{
    const QString words = footText();
    m_footText->setText(words);
    const auto &totals = m_hits->totals();
    const bool online = m_sources.link.status().state == LinkStatus::State::Online;
    QString action;
    if (m_hits->relay() == SearchModel::Relay::Looking)
        action = tr("Stop");
    else if (totals && totals->heldFrom > 0 && online
             && m_hits->relay() != SearchModel::Relay::Done)
        action = m_hits->relay() == SearchModel::Relay::Unasked ? tr("Ask the relay for older ones")
                                                                : tr("Go on");
    m_footAction->setText(action);
    m_footAction->setVisible(!action.isEmpty());
    m_foot->setVisible(!words.isEmpty() && !m_hits->question().query.isEmpty());
}

QString SearchPage::footText() const
{
    using Relay = SearchModel::Relay;
    const TimeText times;
    const QString reached =
        m_hits->relayReached() > 0 ? times.date(m_hits->relayReached()) : QString();
    switch (m_hits->relay()) {
    case Relay::Looking:
        return reached.isEmpty() ? tr("The relay is looking for older messages…")
                                 : tr("The relay has looked back to %1…").arg(reached);
    case Relay::Paused:
        return tr("The relay has looked back to %1. There may be more.").arg(reached);
    case Relay::Done:
        return m_hits->relayHits() > 0 ? tr("These are all; the relay has no older ones.")
                                       : tr("The relay has no older ones.");
    case Relay::Failed:
        return tr("The relay could not be asked: %1").arg(m_sentence(m_hits->relayError()));
    case Relay::Unasked:
        break;
    }
    QStringList words;
    if (m_hits->isIndexing())
        words << tr("The index is being made: older messages are missing until it is.");
    const auto &totals = m_hits->totals();
    const bool online = m_sources.link.status().state == LinkStatus::State::Online;
    if (totals && totals->heldFrom > 0) {
        const QString day = times.date(totals->heldFrom);
        words << (online ? tr("This computer holds all messages since %1.").arg(day)
                         : tr("Offline: only this computer was searched, which holds all messages "
                              "since %1.")
                               .arg(day));
    }
    return words.join(QLatin1Char(' '));
}

void SearchPage::pressFoot()
{
    if (m_hits->relay() == SearchModel::Relay::Looking)
        m_hits->stopRelay();
    else
        m_hits->askRelay();
}

void SearchPage::choose(const QModelIndex &index)
{
    if (const auto hit = m_hits->hit(index.row()); index.isValid() && hit)
        Q_EMIT chosen(hit->message);
}

void SearchPage::fillNames()
{
    m_field->setNames(completionNames(m_sources));
}

} // namespace Frontdesk
