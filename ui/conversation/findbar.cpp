// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/findbar.h"

#include "core/client/linksource.h"
#include "core/search/queryparser.h"
#include "ui/models/chatfind.h"
#include "ui/models/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace Frontdesk {

FindBar::FindBar(
    const Theme &theme, SearchSource &source, LinkSource &link, Sentence sentence, QWidget *parent)
    : Pane(theme, &Colors::list, Qt::BottomEdge, parent)
    , m_link(link)
    , m_sentence(std::move(sentence))
    , m_find(std::make_unique<ChatFind>(source))
    , m_field(new TextField(theme, tr("Find in this chat")))
    , m_older(new IconButton(theme, QStringLiteral("chevron-up"), {}))
    , m_newer(new IconButton(theme, QStringLiteral("chevron-down"), {}))
    , m_close(new IconButton(theme, QStringLiteral("close"), {}))
    , m_foot(nullptr)
    , m_footText(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_relay(new Button(theme, {}, Button::Kind::Link, Button::Size::Small))
{
    setAccessibleName(tr("Find in this chat"));
    build();
    connect(m_field, &TextField::edited, this, &FindBar::ask);
    connect(m_older, &IconButton::clicked, m_find.get(), [this] { m_find->step(1); });
    connect(m_newer, &IconButton::clicked, m_find.get(), [this] { m_find->step(-1); });
    connect(m_close, &IconButton::clicked, this, &FindBar::closed);
    connect(m_relay, &Button::clicked, m_find.get(), &ChatFind::askRelay);
    connect(&link, &LinkSource::statusChanged, this, &FindBar::showFoot);
    connect(m_find.get(), &ChatFind::changed, this, &FindBar::showCount);
    connect(m_find.get(), &ChatFind::changed, this, &FindBar::showFoot);
    connect(m_find.get(), &ChatFind::moved, this, &FindBar::moved);
    connect(m_find.get(), &ChatFind::failed, this, [this](const Error &error) {
        m_field->setError(m_sentence(error));
    });
    showCount();
    showFoot();
}

FindBar::~FindBar() = default;

void FindBar::setConversation(const ConversationId &conversation)
{
    if (std::exchange(m_conversation, conversation) != conversation && isVisible())
        ask();
}

void FindBar::begin()
{
    show();
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
    if (!typed().isEmpty())
        ask();
}

void FindBar::toggle()
{
    if (isVisible())
        Q_EMIT closed();
    else
        begin();
}

void FindBar::end()
{
    hide();
    m_find->show({});
    setTerms({});
}

bool FindBar::hasTheFocus() const
{
    return m_field->edit()->hasFocus();
}

QString FindBar::typed() const
{
    return m_field->text();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_field->isComposing())
        return Pane::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_find->step(press->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Up:
        m_find->step(1);
        return true;
    case Qt::Key_Down:
        m_find->step(-1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT closed();
        return true;
    default:
        return Pane::eventFilter(watched, event);
    }
}

void FindBar::build()
{
    const auto &gap = theme().metrics().gap;
    m_field->setLabelHidden(true);
    m_field->setIconName(QStringLiteral("search"));
    m_field->setPlaceholder(tr("Find in this chat"));
    m_field->edit()->installEventFilter(this);
    m_older->setName(tr("Older"));
    m_older->setKey(QKeySequence(Qt::Key_Return));
    m_newer->setName(tr("Newer"));
    m_newer->setKey(QKeySequence(Qt::SHIFT | Qt::Key_Return));
    m_close->setName(tr("Close"));
    m_close->setKey(QKeySequence(Qt::Key_Escape));
    auto *row = new QHBoxLayout;
    row->setSpacing(gap.tiny);
    row->addWidget(m_field, 1);
    row->addWidget(m_older, 0, Qt::AlignTop);
    row->addWidget(m_newer, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_foot = buildFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.large, gap.tiny, gap.normal, gap.tiny);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_foot);
}

QWidget *FindBar::buildFoot()
{
    const auto &gap = theme().metrics().gap;
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, gap.tiny, 0, gap.tiny);
    row->setSpacing(gap.normal);
    m_footText->setWrapped(true);
    row->addWidget(m_footText, 1);
    row->addWidget(m_relay);
    return foot;
}

/// With every letter, what can be understood.
void FindBar::ask()
{
    const auto parsed = Search::parse(m_field->text());
    m_field->setError({});
    m_field->setHelp({});
    if (parsed.isValid()) {
        setTerms(parsed.query);
        return m_find->show({parsed.query, m_conversation});
    }
    const auto &mistake = parsed.mistakes.constFirst();
    m_field->setHelp(m_sentence({ErrorKind::Rejected,
                                 QString(mistake.code),
                                 {},
                                 {{QStringLiteral("argument"), mistake.argument}}}));
}

void FindBar::showCount()
{
    const QLocale locale;
    const int count = m_find->count();
    m_older->setEnabled(count > 0);
    m_newer->setEnabled(count > 0);
    if (m_find->question().query.isEmpty())
        return m_field->setNote({});
    if (count == 0 && m_find->isLooking())
        return m_field->setNote(tr("Searching…"), &Colors::text3);
    if (count == 0)
        return m_field->setNote(tr("Nothing was found"), &Colors::warn);
    QString all = locale.toString(count);
    if (!m_find->isWhole())
        all += QLatin1Char('+');
    m_field->setNote(
        tr("%1 of %2", "which message, of how many").arg(locale.toString(m_find->at()), all),
        &Colors::text3);
}

/// What is said as soon as something is looked for, so that "nothing" never means more than it does.
void FindBar::showFoot()
{
    using Relay = ChatFind::Relay;
    const bool online = m_link.status().state == LinkStatus::State::Online;
    const auto relay = m_find->relay();
    const bool may =
        online && m_find->heldFrom() > 0 && relay != Relay::Looking && relay != Relay::Done;
    m_footText->setText(footText());
    m_relay->setText(relay == Relay::Paused ? tr("Go on") : tr("Search at the relay"));
    m_relay->setVisible(may);
    m_foot->setVisible(!m_find->question().query.isEmpty() && m_find->heldFrom() > 0);
}

QString FindBar::footText() const
{
    using Relay = ChatFind::Relay;
    const TimeText times;
    switch (m_find->relay()) {
    case Relay::Looking:
        return tr("The relay is looking for older messages…");
    case Relay::Paused:
        return tr("The relay has looked back to %1. There may be more.")
            .arg(times.date(m_find->relayReached()));
    case Relay::Done:
        return tr("These are all, at the relay too.");
    case Relay::Failed:
        return tr("The relay could not be asked: %1").arg(m_sentence(m_find->relayError()));
    case Relay::Unasked:
        break;
    }
    const QString day = times.date(m_find->heldFrom());
    return m_link.status().state == LinkStatus::State::Online
        ? tr("This computer holds the messages since %1.").arg(day)
        : tr("Offline: only this computer was searched, which holds the messages since %1.")
              .arg(day);
}

void FindBar::setTerms(const Search::Query &query)
{
    m_terms.clear();
    for (const auto &clause : query.clauses) {
        const auto *text = std::get_if<Search::Text>(&clause.condition);
        if (text && !clause.negated)
            m_terms.append(Search::Term(text->words));
    }
    Q_EMIT termsChanged();
}

} // namespace Frontdesk
