// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldpage.h"

#include "core/client/attributesource.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int FieldRowsSeen = 5;
constexpr int AccountRowsSeen = 4;
constexpr int TypeWidth = 116; // pixels at 100 %
constexpr int LongestField = 60; // as the relay has it

void addList(QListWidget &list, const Theme &theme, int rows)
{
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setTextElideMode(Qt::ElideRight);
    list.setFixedHeight(rows * theme.metrics().control.menuRow);
    new FocusRing(list);
}

QVBoxLayout *columnIn(QWidget &box, const Theme &theme)
{
    auto *column = new QVBoxLayout(&box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.normal);
    return column;
}

/// Between commas of any width.
QStringList choicesIn(const QString &typed)
{
    QString plain = typed;
    plain.replace(QChar(0xff0c), u',').replace(QChar(0x3001), u',');
    QStringList choices;
    const auto parts = plain.split(u',');
    for (const auto &part : parts) {
        if (!part.simplified().isEmpty())
            choices.append(part.simplified());
    }
    return choices;
}

} // namespace

FieldPage::FieldPage(const Theme &theme,
                     AttributeSource &attributes,
                     const QList<Account> &accounts,
                     bool mayChange,
                     Sentence sentence,
                     QWidget *parent)
    : SettingsPage(theme, parent)
    , m_theme(theme)
    , m_attributes(attributes)
    , m_accounts(accounts)
    , m_mayChange(mayChange)
    , m_sentence(std::move(sentence))
    , m_list(new QListWidget)
    , m_making(new QWidget)
    , m_fresh(new TextField(theme, tr("New field")))
    , m_type(new QComboBox)
    , m_detail(new TextField(theme, tr("Choices")))
    , m_sensitive(new QCheckBox(tr("Sensitive: masked until somebody asks, and that is recorded")))
    , m_add(new Button(theme, tr("Add field")))
    , m_heading(new Label(theme, TextStep::Body, Weight::Strong))
    , m_changing(new QWidget)
    , m_name(new TextField(theme, tr("Name")))
    , m_choices(new TextField(theme, tr("Choices")))
    , m_revealTo(new QComboBox)
    , m_identity(new QComboBox)
    , m_retired(new QCheckBox(tr("Not used any more; what stands in it stays")))
    , m_of(new QListWidget)
    , m_problem(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::bad))
{
    build();
    connectParts();
    fill();
}

/// A field that goes tells that it was left, and there is nobody any more to hear it.
FieldPage::~FieldPage()
{
    for (QObject *one : {static_cast<QObject *>(m_list),
                         static_cast<QObject *>(m_of),
                         static_cast<QObject *>(m_name),
                         static_cast<QObject *>(m_choices),
                         static_cast<QObject *>(m_fresh->edit())})
        one->disconnect(this);
}

void FieldPage::build()
{
    addHeading(tr("Customer fields"));
    if (!m_mayChange)
        addNote(tr("Administrators say what is to be known of customers. Here you see how it is."));
    m_list->setAccessibleName(tr("Customer fields"));
    addList(*m_list, m_theme, FieldRowsSeen);
    addControl(m_list);
    buildFresh();
    addControl(m_heading);
    buildShown();
    m_problem->setWrapped(true);
    addControl(m_problem);
    m_problem->hide();
}

void FieldPage::buildFresh()
{
    auto *column = columnIn(*m_making, m_theme);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap.normal);
    m_fresh->setLabelHidden(true);
    m_fresh->setPlaceholder(tr("Name of a new field"));
    m_fresh->edit()->setMaxLength(LongestField);
    m_type->setAccessibleName(tr("Type"));
    m_type->setMinimumWidth(m_theme.px(TypeWidth)); // its own hint cuts Han words
    m_type->addItem(tr("Text"), int(AttributeType::Text));
    m_type->addItem(tr("Number"), int(AttributeType::Number));
    m_type->addItem(tr("Date"), int(AttributeType::Date));
    m_type->addItem(tr("List"), int(AttributeType::List));
    m_type->addItem(tr("Money"), int(AttributeType::Money));
    row->addWidget(m_fresh, 1);
    row->addWidget(m_type, 0, Qt::AlignVCenter);
    row->addWidget(m_add, 0, Qt::AlignVCenter);
    column->addLayout(row);
    column->addWidget(m_detail);
    column->addWidget(m_sensitive);
    addControl(m_making);
    m_making->setVisible(m_mayChange);
    showDetail();
}

void FieldPage::buildShown()
{
    auto *column = columnIn(*m_changing, m_theme);
    m_name->edit()->setMaxLength(LongestField);
    column->addWidget(m_name);
    m_choices->setHelp(tr("With commas between them."));
    column->addWidget(m_choices);
    m_revealTo->setAccessibleName(tr("Who may see it whole"));
    m_revealTo->addItem(tr("Everybody may see it whole"), int(User::Role::Agent));
    m_revealTo->addItem(tr("Supervisors may see it whole"), int(User::Role::Supervisor));
    m_revealTo->addItem(tr("Administrators may see it whole"), int(User::Role::Administrator));
    column->addWidget(m_revealTo);
    m_identity->setAccessibleName(tr("What it tells customers apart by"));
    m_identity->addItem(tr("Says nothing about who somebody is"), int(AttributeIdentity::None));
    m_identity->addItem(tr("Member number: the same one, the same person"),
                        int(AttributeIdentity::Member));
    m_identity->addItem(tr("E-mail address: the same one, the same person"),
                        int(AttributeIdentity::Email));
    m_identity->addItem(tr("Phone number: the same one, the same person"),
                        int(AttributeIdentity::Phone));
    m_identity->setToolTip(tr("Customers of two accounts who have the same are suggested to be "
                              "linked. Somebody decides each time."));
    column->addWidget(m_identity);
    column->addWidget(m_retired);
    auto *of = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text2);
    of->setText(tr("Only customers of these accounts have it; with none checked, all have."));
    of->setWrapped(true);
    column->addWidget(of);
    m_of->setAccessibleName(tr("Accounts"));
    addList(*m_of, m_theme, AccountRowsSeen);
    column->addWidget(m_of);
    addControl(m_changing);
}

void FieldPage::connectParts()
{
    // Later: it may have been a box of a list that is made anew.
    connect(&m_attributes, &AttributeSource::changed, this, &FieldPage::fill, Qt::QueuedConnection);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (m_isFilling || !now)
            return;
        m_shown = AttributeId(now->data(KeyRole).toString());
        showField();
    });
    connect(m_type, &QComboBox::activated, this, &FieldPage::showDetail);
    connect(m_add, &Button::clicked, this, &FieldPage::add);
    connect(m_fresh->edit(), &QLineEdit::returnPressed, this, &FieldPage::add);
    connect(m_name, &TextField::finished, this, &FieldPage::change);
    connect(m_choices, &TextField::finished, this, &FieldPage::change);
    connect(m_revealTo, &QComboBox::activated, this, &FieldPage::change);
    connect(m_identity, &QComboBox::activated, this, &FieldPage::change);
    connect(m_retired, &QCheckBox::clicked, this, &FieldPage::change);
    connect(m_of, &QListWidget::itemChanged, this, &FieldPage::change);
}

void FieldPage::tell(const Error &error)
{
    m_problem->setText(m_sentence(error));
    m_problem->show();
}

void FieldPage::showDetail()
{
    const auto type = AttributeType(m_type->currentData().toInt());
    m_detail->setVisible(type == AttributeType::List || type == AttributeType::Money);
    m_detail->setLabel(type == AttributeType::Money ? tr("Currency") : tr("Choices"));
    m_detail->setPlaceholder(type == AttributeType::Money ? QStringLiteral("TWD") : QString());
    m_detail->setHelp(type == AttributeType::Money ? QString() : tr("With commas between them."));
}

/// The field that is shown stays, wherever it stands.
void FieldPage::fill()
{
    const auto all = m_attributes.attributes();
    const bool isThere = std::any_of(
        all.cbegin(), all.cend(), [this](const Attribute &one) { return one.id == m_shown; });
    if (!isThere)
        m_shown = all.isEmpty() ? AttributeId() : all.constFirst().id;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->clear();
        for (const auto &one : all) {
            const auto type = m_type->itemText(m_type->findData(int(one.type)));
            const auto words = one.retired
                ? tr("%1 · %2 · not used any more", "field, type").arg(one.name, type)
                : tr("%1 · %2", "field, type").arg(one.name, type);
            auto *item = new QListWidgetItem(words, m_list);
            item->setSizeHint({0, m_theme.metrics().control.menuRow});
            item->setData(KeyRole, one.id.value());
            if (one.id == m_shown)
                m_list->setCurrentItem(item);
        }
    }
    showField();
}

std::optional<Attribute> FieldPage::current() const
{
    const auto all = m_attributes.attributes();
    for (const auto &one : all) {
        if (one.id == m_shown)
            return one;
    }
    return {};
}

void FieldPage::showField()
{
    const auto one = current();
    m_heading->setText(one ? one->name : tr("There are no fields yet."));
    m_changing->setVisible(one && m_mayChange);
    if (!one)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    if (!m_name->edit()->hasFocus())
        m_name->setText(one->name);
    m_choices->setVisible(one->type == AttributeType::List);
    if (!m_choices->edit()->hasFocus())
        m_choices->setText(one->choices.join(u", "));
    m_revealTo->setVisible(one->sensitive);
    m_revealTo->setCurrentIndex(m_revealTo->findData(int(one->revealTo)));
    m_identity->setVisible(one->type == AttributeType::Text || one->type == AttributeType::Number);
    m_identity->setCurrentIndex(m_identity->findData(int(one->identity)));
    m_retired->setChecked(one->retired);
    fillAccounts(*one);
}

void FieldPage::fillAccounts(const Attribute &one)
{
    const auto *old = m_of->currentItem();
    const auto stood = old ? old->data(KeyRole).toString() : QString();
    m_of->clear();
    for (const auto &account : m_accounts) {
        auto *item = new QListWidgetItem(account.name, m_of);
        item->setSizeHint({0, m_theme.metrics().control.menuRow});
        item->setData(KeyRole, account.id.value());
        item->setCheckState(one.accounts.contains(account.id) ? Qt::Checked : Qt::Unchecked);
        if (account.id.value() == stood)
            m_of->setCurrentItem(item);
    }
}

/// At the end of the others.
void FieldPage::add()
{
    Attribute one;
    one.name = m_fresh->text();
    one.type = AttributeType(m_type->currentData().toInt());
    if (one.type == AttributeType::List)
        one.choices = choicesIn(m_detail->text());
    if (one.type == AttributeType::Money)
        one.currency = m_detail->text();
    one.sensitive = m_sensitive->isChecked();
    if (one.sensitive)
        one.revealTo = User::Role::Supervisor;
    const auto all = m_attributes.attributes();
    one.position = all.isEmpty() ? 1 : all.constLast().position + 1;
    m_problem->hide();
    whenDone(m_attributes.put(one), this, [this](const Result<AttributeId> &made) {
        if (!made)
            return tell(made.error());
        m_fresh->setText({});
        m_detail->setText({});
        m_sensitive->setChecked(false);
        m_shown = *made;
        fill();
    });
}

void FieldPage::change()
{
    auto one = current();
    if (m_isFilling || !m_mayChange || !one)
        return;
    const auto was = *one;
    one->name = m_name->text().simplified();
    if (one->type == AttributeType::List)
        one->choices = choicesIn(m_choices->text());
    if (one->sensitive)
        one->revealTo = User::Role(m_revealTo->currentData().toInt());
    one->identity = AttributeIdentity(m_identity->currentData().toInt());
    one->retired = m_retired->isChecked();
    one->accounts.clear();
    for (int row = 0; row < m_of->count(); ++row) {
        if (m_of->item(row)->checkState() == Qt::Checked)
            one->accounts.append(AccountId(m_of->item(row)->data(KeyRole).toString()));
    }
    if (*one != was)
        put(*one);
}

void FieldPage::put(const Attribute &one)
{
    m_problem->hide();
    whenDone(m_attributes.put(one), this, [this](const Result<AttributeId> &kept) {
        if (kept)
            return;
        tell(kept.error());
        fill(); // as it is, not as it was wished
    });
}

} // namespace Frontdesk
