// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/teampage.h"

#include "core/client/teamsource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int TeamRowsSeen = 4;
constexpr int MemberRowsSeen = 7;

void makeList(QListWidget &list, const Theme &theme, int rows)
{
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTextElideMode(Qt::ElideRight);
    list.setFixedHeight(rows * theme.metrics().control.menuRow);
    new FocusRing(list);
}

} // namespace

TeamPage::TeamPage(const Theme &theme,
                   TeamSource &teams,
                   const QList<User> &colleagues,
                   bool mayChange,
                   Sentence sentence,
                   QWidget *parent)
    : SettingsPage(theme, parent)
    , m_theme(theme)
    , m_teams(teams)
    , m_colleagues(colleagues)
    , m_mayChange(mayChange)
    , m_sentence(std::move(sentence))
    , m_list(new QListWidget)
    , m_fresh(new TextField(theme, tr("New team")))
    , m_add(new Button(theme, tr("Add team")))
    , m_name(new TextField(theme, tr("Name")))
    , m_heading(new Label(theme, TextStep::Body, Weight::Strong))
    , m_members(new QListWidget)
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
{
    build();
    connectParts();
    fill();
}

/// A field that goes tells that it was left, and there is nobody any more to hear it.
TeamPage::~TeamPage()
{
    for (QObject *one : {static_cast<QObject *>(m_list),
                         static_cast<QObject *>(m_members),
                         static_cast<QObject *>(m_name),
                         static_cast<QObject *>(m_fresh->edit())})
        one->disconnect(this);
}

void TeamPage::build()
{
    addHeading(tr("Teams"));
    if (!m_mayChange)
        addNote(tr("Supervisors make teams and say who is in them. Here you see how it is."));
    m_list->setAccessibleName(tr("Teams"));
    makeList(*m_list, m_theme, TeamRowsSeen);
    addControl(m_list);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.metrics().gap.normal);
    m_fresh->setLabelHidden(true);
    m_fresh->setPlaceholder(tr("Name of a new team"));
    row->addWidget(m_fresh, 1);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    addControl(line);
    addControl(m_heading);
    addControl(m_name);
    m_members->setAccessibleName(tr("Members"));
    makeList(*m_members, m_theme, MemberRowsSeen);
    addControl(m_members);
    m_problem->setWrapped(true);
    addControl(m_problem);
    m_problem->hide();
    line->setVisible(m_mayChange);
    for (auto *field : {m_fresh, m_name})
        field->edit()->setMaxLength(TeamSource::LongestName);
}

void TeamPage::connectParts()
{
    // Later: it may have been a box of a list that is made anew.
    connect(&m_teams, &TeamSource::changed, this, &TeamPage::fill, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (m_isFilling || !now)
            return;
        m_shown = TeamId(now->data(IdRole).toString());
        showTeam();
    });
    connect(m_add, &Button::clicked, this, &TeamPage::add);
    connect(m_fresh->edit(), &QLineEdit::returnPressed, this, &TeamPage::add);
    connect(m_name, &TextField::finished, this, &TeamPage::rename);
    connect(m_members, &QListWidget::itemChanged, this, &TeamPage::takeMember);
}

void TeamPage::tell(const Error &error)
{
    m_problem->setText(m_sentence(error));
    m_problem->show();
}

/// The team that is shown stays, wherever its name puts it.
void TeamPage::fill()
{
    const auto teams = m_teams.teams();
    const bool isThere = std::any_of(
        teams.cbegin(), teams.cend(), [this](const Team &one) { return one.id == m_shown; });
    if (!isThere)
        m_shown = teams.isEmpty() ? TeamId() : teams.constFirst().id;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        for (const auto &team : teams) {
            const auto count = static_cast<int>(team.members.size());
            auto *item = new QListWidgetItem(tr("%1 · %2", "team, so many people")
                                                 .arg(team.name, tr("%n people", nullptr, count)),
                                             m_list);
            item->setSizeHint({0, m_theme.metrics().control.menuRow});
            item->setData(IdRole, team.id.value());
            if (team.id == m_shown)
                m_list->setCurrentItem(item);
        }
    }
    showTeam();
}

std::optional<Team> TeamPage::current() const
{
    const auto teams = m_teams.teams();
    for (const auto &team : teams) {
        if (team.id == m_shown)
            return team;
    }
    return {};
}

void TeamPage::showTeam()
{
    const auto team = current();
    m_heading->setText(team ? tr("Who is in %1", "team").arg(team->name)
                            : tr("There are no teams yet."));
    m_name->setVisible(team && m_mayChange);
    m_members->setVisible(team.has_value());
    if (!team)
        return m_members->clear();
    if (!m_name->edit()->hasFocus())
        m_name->setText(team->name);
    fillMembers(*team);
}

/// Who may not change anything sees only those who are in it.
void TeamPage::fillMembers(const Team &team)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto *old = m_members->currentItem();
    const auto stood = old ? old->data(IdRole).toString() : QString();
    m_members->clear();
    for (const auto &colleague : m_colleagues) {
        const bool isIn = team.members.contains(colleague.id);
        if (!isIn && !m_mayChange)
            continue;
        auto *item = new QListWidgetItem(colleague.name, m_members);
        item->setSizeHint({0, m_theme.metrics().control.menuRow});
        item->setData(IdRole, colleague.id.value());
        if (m_mayChange)
            item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
        if (colleague.id.value() == stood)
            m_members->setCurrentItem(item);
    }
}

void TeamPage::add()
{
    if (m_fresh->text().simplified().isEmpty())
        return m_fresh->setError(tr("Give it a name."));
    m_fresh->setError({});
    whenDone(m_teams.put({{}, m_fresh->text(), {}, 0}), this, [this](const Result<TeamId> &made) {
        if (!made)
            return tell(made.error());
        m_fresh->setText({});
        m_shown = *made;
        fill();
        m_members->setFocus(Qt::OtherFocusReason);
    });
}

void TeamPage::rename()
{
    auto team = current();
    const auto name = m_name->text().simplified();
    if (!m_mayChange || !team || name == team->name)
        return;
    if (name.isEmpty())
        return m_name->setText(team->name);
    team->name = name;
    put(*team);
}

void TeamPage::takeMember(const QListWidgetItem *item)
{
    auto team = current();
    if (m_isFilling || !team)
        return;
    const UserId user(item->data(IdRole).toString());
    team->members.removeAll(user);
    if (item->checkState() == Qt::Checked)
        team->members.append(user);
    std::sort(team->members.begin(), team->members.end());
    put(*team);
}

void TeamPage::put(const Team &team)
{
    m_problem->hide();
    whenDone(m_teams.put(team), this, [this](const Result<TeamId> &kept) {
        if (kept)
            return;
        fill(); // as it is, not as it was wished
        tell(kept.error());
    });
}

} // namespace Frontdesk
