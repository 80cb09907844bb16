// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/customerfinder.h"

#include "core/client/accountsource.h"
#include "core/client/attributesource.h"
#include "core/client/tagsource.h"
#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

namespace Frontdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ConditionRowsSeen = 4;
constexpr int FoundRowsSeen = 7;
constexpr int MostFound = 50; ///< customers that are named
constexpr int FinderWidth = 560;
constexpr std::chrono::milliseconds TypingPause(60);
constexpr int LongestTypedQuestion = 4'000;

void fitRows(QListWidget &list, const Theme &theme, int rows)
{
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTextElideMode(Qt::ElideRight);
    list.setFixedHeight(rows * theme.metrics().control.menuRow);
    new FocusRing(list);
}

} // namespace

CustomerFinder::CustomerFinder(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_typed(new TextField(parts.theme, tr("Question")))
    , m_brackets(new Label(parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_join(new QComboBox)
    , m_rows(new QListWidget)
    , m_remove(new Button(parts.theme, tr("Remove", "a condition")))
    , m_form(new ConditionForm(parts.theme))
    , m_counted(new Label(parts.theme, TextStep::Title, Weight::Strong))
    , m_found(new QListWidget)
    , m_said(new Label(parts.theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_export(new Button(parts.theme, tr("Export…")))
    , m_import(new Button(parts.theme, tr("Import…")))
    , m_soon(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find customers"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(TypingPause);
    build();
    connectParts();
    offer();
    edited();
    ask();
}

CustomerFinder::~CustomerFinder()
{
    m_parts.audience.forget();
}

void CustomerFinder::build()
{
    const auto &theme = m_parts.theme;
    const auto &gap = theme.metrics().gap;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    auto *title = new Label(theme, TextStep::Title, Weight::Strong);
    title->setText(windowTitle());
    column->addWidget(title);
    m_typed->setLabelHidden(true);
    m_typed->setIconName(u"search"_s);
    m_typed->setPlaceholder(u"tag:vip tag:taipei -tag:blocked attr:size>38"_s);
    m_typed->edit()->setMaxLength(LongestTypedQuestion);
    column->addWidget(m_typed);
    buildConditions(*column);
    m_counted->setWrapped(true);
    column->addWidget(m_counted);
    m_found->setAccessibleName(tr("Customers found"));
    fitRows(*m_found, theme, FoundRowsSeen);
    column->addWidget(m_found);
    auto *close = new Button(theme, tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    m_said->setWrapped(true);
    m_said->hide();
    column->addWidget(m_said);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap.normal);
    foot->addWidget(m_import);
    foot->addWidget(m_export);
    foot->addStretch();
    foot->addWidget(close);
    column->addLayout(foot);
    m_export->setVisible(m_parts.mayExport);
    m_import->setVisible(m_parts.mayExport);
    setFixedWidth(theme.px(FinderWidth));
}

void CustomerFinder::buildConditions(QVBoxLayout &column)
{
    const auto &theme = m_parts.theme;
    m_brackets->setText(tr("The question has brackets: change it where it is typed."));
    m_brackets->setWrapped(true);
    column.addWidget(m_brackets);
    m_join->setAccessibleName(tr("How conditions are joined"));
    m_join->addItem(tr("All conditions hold"), false);
    m_join->addItem(tr("One condition is enough"), true);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.metrics().gap.normal);
    row->addWidget(m_join);
    row->addStretch();
    row->addWidget(m_remove);
    column.addLayout(row);
    m_rows->setAccessibleName(tr("Conditions"));
    fitRows(*m_rows, theme, ConditionRowsSeen);
    column.addWidget(m_rows);
    column.addWidget(m_form);
}

void CustomerFinder::connectParts()
{
    connect(m_typed, &TextField::edited, this, &CustomerFinder::edited);
    connect(m_typed, &TextField::edited, m_soon, qOverload<>(&QTimer::start));
    connect(m_soon, &QTimer::timeout, this, &CustomerFinder::ask);
    connect(m_join, &QComboBox::activated, this, &CustomerFinder::join);
    connect(m_remove, &Button::clicked, this, &CustomerFinder::removeCondition);
    connect(m_form, &ConditionForm::added, this, &CustomerFinder::addCondition);
    connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT chosen(ContactId(item->data(Qt::UserRole).toString()));
    });
    connect(m_export, &Button::clicked, this, &CustomerFinder::chooseExport);
    connect(m_import, &Button::clicked, this, &CustomerFinder::chooseImport);
    connect(&m_parts.audience, &AudienceSource::changed, this, [this] {
        if (!m_soon->isActive())
            m_soon->start();
    });
    connect(&m_parts.audience, &AudienceSource::readied, this, [this](qint64 customers) {
        if (!m_answered)
            m_counted->setText(tr("Looking at %1 customers…").arg(QLocale().toString(customers)));
    });
    connect(&m_parts.tags, &TagSource::changed, this, &CustomerFinder::offer);
    connect(&m_parts.attributes, &AttributeSource::changed, this, &CustomerFinder::offer);
}

void CustomerFinder::offer()
{
    auto attributes = m_parts.attributes.attributes();
    attributes.removeIf([](const Attribute &one) { return one.sensitive || one.retired; });
    m_form->offer({m_parts.tags.tags(),
                   attributes,
                   m_parts.accounts.accounts(),
                   {u"zh-TW"_s, u"ja"_s, u"th"_s, u"en"_s, u"zh"_s, u"ko"_s, u"id"_s}});
}

void CustomerFinder::edited()
{
    const auto parsed = Search::parseCustomers(m_typed->text());
    if (parsed.isValid())
        m_conditions = Search::conditionsOf(parsed.query);
    showConditions();
}

void CustomerFinder::showConditions()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_brackets->setVisible(!m_conditions);
    for (QWidget *one : {static_cast<QWidget *>(m_join),
                         static_cast<QWidget *>(m_rows),
                         static_cast<QWidget *>(m_remove),
                         static_cast<QWidget *>(m_form)})
        one->setEnabled(m_conditions.has_value());
    const int stood = m_rows->currentRow();
    m_rows->clear();
    if (!m_conditions)
        return;
    m_join->setCurrentIndex(m_join->findData(m_conditions->any));
    for (const auto &one : std::as_const(m_conditions->conditions)) {
        const auto test = Search::CustomerQuery::of(one.test);
        const auto words = Search::print(one.negated ? Search::CustomerQuery::no(test) : test);
        auto *item = new QListWidgetItem(withoutBidiControls(words), m_rows);
        item->setSizeHint({0, m_parts.theme.metrics().control.menuRow});
    }
    m_rows->setCurrentRow(std::min(stood, m_rows->count() - 1));
    m_remove->setEnabled(m_rows->count() > 0);
}

void CustomerFinder::addCondition(const Search::CustomerConditions::Condition &condition)
{
    auto now = m_conditions.value_or(Search::CustomerConditions());
    now.any = m_join->currentData().toBool();
    now.conditions.append(condition);
    type(now);
}

void CustomerFinder::removeCondition()
{
    if (!m_conditions || m_conditions->conditions.isEmpty())
        return;
    auto now = *m_conditions;
    const int row = m_rows->currentRow();
    now.conditions.removeAt(row < 0 ? now.conditions.size() - 1 : row);
    type(now);
}

void CustomerFinder::join()
{
    if (m_isFilling || !m_conditions)
        return;
    auto now = *m_conditions;
    now.any = m_join->currentData().toBool();
    if (now.conditions.size() > 1)
        type(now);
}

/// The text is the question; what is chosen changes it. Of one condition nobody sees how it is joined:
/// what was chosen stays.
void CustomerFinder::type(const Search::CustomerConditions &conditions)
{
    m_typed->setText(Search::print(Search::queryOf(conditions)));
    m_conditions = conditions;
    showConditions();
    ask();
}

void CustomerFinder::ask()
{
    m_soon->stop();
    const auto typed = m_typed->text();
    const int asked = ++m_asked;
    whenDone(m_parts.audience.find(typed, MostFound),
             this,
             [this, asked, typed](const Result<Audience> &audience) {
                 if (asked == m_asked)
                     showAnswer(typed, audience);
             });
}

void CustomerFinder::showAnswer(const QString &typed, const Result<Audience> &audience)
{
    m_typed->setError(audience ? QString() : m_parts.sentence(audience.error()));
    m_answered = audience ? std::optional(typed) : std::nullopt;
    m_found->clear();
    if (!audience)
        return m_counted->setText(QString());
    m_counted->setText(audience->count == 1
                           ? tr("1 customer")
                           : tr("%1 customers").arg(QLocale().toString(audience->count)));
    for (const auto &contact : audience->first) {
        const auto name = withoutBidiControls(contact.displayName);
        auto *item = new QListWidgetItem(name.isEmpty() ? tr("Unknown customer") : name, m_found);
        item->setSizeHint({0, m_parts.theme.metrics().control.menuRow});
        item->setData(Qt::UserRole, contact.id.value());
    }
    const auto more = audience->count - m_found->count();
    if (more > 0 && m_found->count() > 0) {
        auto *item = new QListWidgetItem(tr("and %1 more").arg(QLocale().toString(more)), m_found);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint({0, m_parts.theme.metrics().control.menuRow});
    }
}

void CustomerFinder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_parts.theme.colors().canvas);
}

} // namespace Frontdesk
