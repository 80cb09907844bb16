// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/conditionform.h"

#include "ui/theme/textblock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace Frontdesk {

namespace {

using What = Search::CustomerTest::What;
using How = Search::CustomerTest::How;

constexpr int FewestLetters = 8;
constexpr int LongestConditionValue = 1'000; // as the relay has it

bool hasOrder(AttributeType type)
{
    return type == AttributeType::Number || type == AttributeType::Date
        || type == AttributeType::Money;
}

QComboBox *namedBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(FewestLetters);
    return box;
}

} // namespace

ConditionForm::ConditionForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_what(namedBox(tr("What is asked")))
    , m_isSo(namedBox(tr("Is it so")))
    , m_which(namedBox(tr("Which one")))
    , m_how(namedBox(tr("How it compares")))
    , m_value(new TextField(theme, tr("Value")))
    , m_add(new Button(theme, tr("Add", "a condition")))
{
    m_what->addItem(tr("Tag"), int(What::Tag));
    m_what->addItem(tr("Field"), int(What::Attribute));
    m_what->addItem(tr("Account"), int(What::Account));
    m_what->addItem(tr("Friend"), int(What::Friend));
    m_what->addItem(tr("Language"), int(What::Language));
    m_isSo->addItem(tr("is", "a condition holds"), false);
    m_isSo->addItem(tr("is not", "a condition holds"), true);
    m_value->setLabelHidden(true);
    m_value->setPlaceholder(tr("Value"));
    m_value->edit()->setMaxLength(LongestConditionValue);
    const auto &gap = theme.metrics().gap;
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap.normal);
    grid->setVerticalSpacing(gap.small);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_isSo, 0, 1);
    grid->addWidget(m_which, 0, 2);
    grid->addWidget(m_how, 1, 1);
    grid->addWidget(m_value, 1, 2);
    grid->addWidget(m_add, 0, 3, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 2);
    connect(m_what, &QComboBox::activated, this, &ConditionForm::refill);
    connect(m_which, &QComboBox::activated, this, &ConditionForm::fit);
    connect(m_how, &QComboBox::activated, this, &ConditionForm::fit);
    connect(m_value->edit(), &QLineEdit::returnPressed, this, &ConditionForm::add);
    connect(m_add, &Button::clicked, this, &ConditionForm::add);
    refill();
}

void ConditionForm::offer(const Choices &choices)
{
    const auto stood = m_which->currentData();
    m_choices = choices;
    refill();
    m_which->setCurrentIndex(std::max(m_which->findData(stood), 0));
    fit();
}

void ConditionForm::refill()
{
    m_which->clear();
    switch (What(m_what->currentData().toInt())) {
    case What::Tag:
        for (const auto &tag : std::as_const(m_choices.tags))
            m_which->addItem(withoutBidiControls(tag.name), tag.name);
        break;
    case What::Attribute:
        for (const auto &one : std::as_const(m_choices.attributes))
            m_which->addItem(withoutBidiControls(one.name), one.name);
        break;
    case What::Account:
        for (const auto &account : std::as_const(m_choices.accounts))
            m_which->addItem(withoutBidiControls(account.name), account.name);
        break;
    case What::Friend:
        m_which->addItem(tr("a friend"), QStringLiteral("friend"));
        m_which->addItem(tr("blocked us"), QStringLiteral("blocked"));
        m_which->addItem(tr("not a friend"), QStringLiteral("not-friend"));
        break;
    case What::Language:
        for (const auto &code : std::as_const(m_choices.languages))
            m_which->addItem(code, code);
        break;
    }
    fit();
}

const Attribute *ConditionForm::attribute() const
{
    if (What(m_what->currentData().toInt()) != What::Attribute)
        return nullptr;
    const auto name = m_which->currentData().toString();
    for (const auto &one : m_choices.attributes) {
        if (one.name == name)
            return &one;
    }
    return nullptr;
}

/// What the chosen field can be asked.
void ConditionForm::fit()
{
    const auto *field = attribute();
    const auto stood = m_how->currentData();
    m_how->clear();
    m_how->addItem(QStringLiteral("="), int(How::Is));
    if (field && hasOrder(field->type)) {
        m_how->addItem(QStringLiteral("<"), int(How::Less));
        m_how->addItem(QStringLiteral("≤"), int(How::AtMost));
        m_how->addItem(QStringLiteral(">"), int(How::More));
        m_how->addItem(QStringLiteral("≥"), int(How::AtLeast));
    }
    m_how->addItem(tr("something stands there"), int(How::Known));
    m_how->setCurrentIndex(std::max(m_how->findData(stood), 0));
    m_how->setVisible(field != nullptr);
    m_value->setVisible(field && How(m_how->currentData().toInt()) != How::Known);
    m_add->setEnabled(m_which->count() > 0);
}

std::optional<Search::CustomerConditions::Condition> ConditionForm::condition() const
{
    const auto name = m_which->currentData().toString();
    if (name.isEmpty())
        return {};
    Search::CustomerTest test{What(m_what->currentData().toInt()), name};
    if (test.what == What::Attribute) {
        test.how = How(m_how->currentData().toInt());
        if (test.how != How::Known)
            test.value = m_value->text().trimmed();
        if (test.how != How::Known && test.value.isEmpty())
            return {};
    }
    return Search::CustomerConditions::Condition{test, m_isSo->currentData().toBool()};
}

void ConditionForm::add()
{
    const auto one = condition();
    if (!one)
        return m_value->setError(tr("Write what it is compared with."));
    m_value->setError({});
    Q_EMIT added(*one);
    m_value->setText({});
}

} // namespace Frontdesk
