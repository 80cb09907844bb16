// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfilters.h"

#include "core/client/accountsource.h"
#include "core/search/queryedit.h"
#include "core/search/queryparser.h"
#include "ui/search/filterrow.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int MostAccounts = 10;

bool isAccount(const Search::Clause &clause)
{
    return std::holds_alternative<Search::InAccount>(clause.condition);
}

bool isWriter(const Search::Clause &clause)
{
    return std::holds_alternative<Search::From>(clause.condition);
}

} // namespace

SearchFilters::SearchFilters(const Theme &theme, AccountSource &accounts, QWidget *parent)
    : Pane(theme, &Colors::list, Qt::RightEdge, parent)
    , m_accounts(accounts)
    , m_all(new FilterRow(theme, tr("All accounts")))
    , m_customers(new FilterRow(theme, tr("Customers")))
    , m_colleagues(new FilterRow(theme, tr("Colleagues")))
{
    setAccessibleName(tr("Narrow the search"));
    for (int i = 0; i < MostAccounts; ++i)
        m_rows.append(new FilterRow(theme));
    build();
    refresh();
    connect(&accounts, &AccountSource::accountsChanged, this, &SearchFilters::refresh);
}

void SearchFilters::follow(const QString &typed)
{
    m_typed = typed;
    refresh();
}

void SearchFilters::setTotals(const std::optional<SearchTotals> &totals)
{
    m_totals = totals;
    refresh();
}

void SearchFilters::build()
{
    const auto &gap = theme().metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.normal, gap.medium, gap.normal, gap.normal);
    column->setSpacing(0);
    auto *title = new Label(theme(), TextStep::Title, Weight::Strong);
    title->setText(tr("Search"));
    title->setIndent(gap.normal);
    column->addWidget(title);
    addHeading(tr("Accounts"));
    column->addWidget(m_all);
    for (int i = 0; i < MostAccounts; ++i) {
        column->addWidget(m_rows.at(i));
        connect(m_rows.at(i), &FilterRow::clicked, this, [this, i] { chooseAccount(i); });
    }
    connect(m_all, &FilterRow::clicked, this, [this] { chooseAccount(-1); });
    addHeading(tr("Written by"));
    column->addWidget(m_customers);
    column->addWidget(m_colleagues);
    connect(m_customers, &FilterRow::clicked, this, [this] { chooseWriter(true); });
    connect(m_colleagues, &FilterRow::clicked, this, [this] { chooseWriter(false); });
    addHeading(tr("Operators"));
    column->addWidget(buildOperators());
    column->addStretch();
}

QWidget *SearchFilters::buildOperators()
{
    constexpr int Columns = 3;
    const auto &gap = theme().metrics().gap;
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(gap.normal, gap.tiny, 0, 0);
    grid->setSpacing(gap.small);
    int at = 0;
    for (const auto *name : {"from:", "oa:", "tag:", "has:", "before:", "after:", "is:"}) {
        auto *chip = new Chip(theme(), QString::fromLatin1(name));
        chip->setCheckable(false);
        grid->addWidget(chip, at / Columns, at % Columns, Qt::AlignLeft);
        connect(chip, &Chip::clicked, this, [this, chip] { Q_EMIT operatorWanted(chip->text()); });
        ++at;
    }
    grid->setColumnStretch(Columns, 1);
    return box;
}

void SearchFilters::addHeading(const QString &text)
{
    const auto &gap = theme().metrics().gap;
    auto *heading = new Label(theme(), TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setText(text);
    heading->setIndent(gap.normal);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(gap.medium);
    column->addWidget(heading);
    column->addSpacing(gap.tiny);
}

/// The accounts with most hits, and the one that was chosen.
void SearchFilters::refresh()
{
    const QLocale locale;
    const auto counts = m_totals ? m_totals->accounts : QHash<AccountId, int>();
    const QString more = m_totals && !m_totals->complete ? QStringLiteral("+") : QString();
    const QString chosen = account();
    auto all = m_accounts.accounts();
    all.removeIf(
        [&](const Account &one) { return counts.value(one.id) == 0 && one.name != chosen; });
    std::ranges::stable_sort(all, [&](const Account &a, const Account &b) {
        return counts.value(a.id) > counts.value(b.id);
    });
    m_names.clear();
    for (int i = 0; i < MostAccounts; ++i) {
        auto *row = m_rows.at(i);
        row->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        const Account &one = all.at(i);
        m_names.append(one.name);
        row->say(one.name, one.locale);
        row->setCount(locale.toString(counts.value(one.id)) + more);
        row->setChecked(one.name == chosen);
    }
    m_all->setChecked(chosen.isEmpty());
    m_all->setCount(m_totals ? locale.toString(m_totals->hits) + more : QString());
    m_customers->setCount(m_totals ? locale.toString(m_totals->customers) + more : QString());
    m_colleagues->setCount(m_totals ? locale.toString(m_totals->colleagues) + more : QString());
    const auto parsed = Search::parse(m_typed);
    const auto asksFor = [&](Search::Somebody::Who who) {
        return parsed.query.clauses.contains(Search::Clause{Search::From{{who}}});
    };
    m_customers->setChecked(asksFor(Search::Somebody::Who::Customer));
    m_colleagues->setChecked(asksFor(Search::Somebody::Who::Us));
}

void SearchFilters::chooseAccount(int row)
{
    const QString name = m_names.value(row);
    const bool again = name == account();
    const auto wanted = row < 0 || again ? std::optional<Search::Clause>()
                                         : std::optional(Search::Clause{Search::InAccount{name}});
    Q_EMIT edited(Search::replaced(m_typed, isAccount, wanted));
    refresh(); // a press has turned the button already
}

void SearchFilters::chooseWriter(bool customers)
{
    using Who = Search::Somebody::Who;
    const Search::Clause clause{Search::From{{customers ? Who::Customer : Who::Us}}};
    const bool again = Search::parse(m_typed).query.clauses.contains(clause);
    const auto wanted = again ? std::optional<Search::Clause>() : std::optional(clause);
    Q_EMIT edited(Search::replaced(m_typed, isWriter, wanted));
    refresh();
}

/// The name of the account that the query asks for, if it is one of ours as a whole.
QString SearchFilters::account() const
{
    const auto parsed = Search::parse(m_typed);
    for (const auto &clause : parsed.query.clauses) {
        const auto *in = std::get_if<Search::InAccount>(&clause.condition);
        if (in && !clause.negated)
            return in->name;
    }
    return {};
}

} // namespace Frontdesk
