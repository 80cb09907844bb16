// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/linkquestion.h"

#include "ui/models/attributetext.h"
#include "ui/models/persontext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int OneSide = 0;
constexpr int OtherSide = 1;
constexpr int LongestChoiceShown = 48; ///< letters of a value; all of it is in the tooltip
constexpr int ChoicesHeight = 300; ///< pixels at 100 %; what is more scrolls

std::optional<ContactValue> valueIn(const Contact &contact, const AttributeId &attribute)
{
    for (const auto &value : contact.values) {
        if (value.attribute == attribute && !value.value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

QList<FieldDifference>
differencesOf(const Contact &one, const Contact &other, const QList<Attribute> &attributes)
{
    QList<FieldDifference> differences;
    for (const auto &attribute : attributes) {
        const auto ours = valueIn(one, attribute.id);
        const auto theirs = valueIn(other, attribute.id);
        if (!attribute.retired && ours && theirs && ours->value != theirs->value)
            differences.append({attribute, *ours, *theirs});
    }
    return differences;
}

LinkQuestion::LinkQuestion(const Theme &theme, Asked asked, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_asked(std::move(asked))
{
    const auto &gap = theme.metrics().gap;
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap.huge, gap.huge, gap.huge, gap.large);
    column->setSpacing(gap.normal);
    addWords(*column);
    if (!m_asked.differences.isEmpty())
        column->addWidget(buildChoices());
    addButtons(*column);
    setFixedWidth(theme.metrics().page.dialog);
}

void LinkQuestion::addWords(QVBoxLayout &column)
{
    const QString question =
        tr("Link %1 with %2 of %3?", "customer, customer, account")
            .arg(m_asked.one.name, m_asked.other.name, m_asked.other.account.name);
    setWindowTitle(question);
    auto *title = new Label(m_theme, TextStep::Title, Weight::Strong);
    title->setWrapped(true);
    title->setText(question);
    column.addWidget(title);
    if (!m_asked.reasons.isEmpty()) {
        auto *why = new Label(m_theme, TextStep::Body);
        why->setWrapped(true);
        why->setText(PersonText().reasons(m_asked.reasons));
        column.addWidget(why);
    }
    auto *more = new Label(m_theme, TextStep::Body, Weight::Normal, &Colors::text2);
    more->setWrapped(true);
    more->setText(tr("Colleagues who may read both chats see that it is the same person. Both "
                     "chats stay as they are, and the link can be taken back."));
    column.addWidget(more);
}

QWidget *LinkQuestion::buildChoices()
{
    auto *page = new QWidget;
    auto *fields = new QVBoxLayout(page);
    fields->setContentsMargins(0, m_theme.metrics().gap.normal, 0, 0);
    fields->setSpacing(m_theme.metrics().gap.tiny);
    auto *heading = new Label(m_theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    heading->setWrapped(true);
    heading->setText(tr("These fields differ. Which one counts for the person?"));
    fields->addWidget(heading);
    for (const auto &difference : m_asked.differences)
        addChoice(*fields, difference);
    fields->addStretch();
    auto *scroll = new ScrollPage;
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    scroll->setFixedHeight(std::min(page->sizeHint().height(), m_theme.px(ChoicesHeight)));
    return scroll;
}

void LinkQuestion::addChoice(QVBoxLayout &column, const FieldDifference &difference)
{
    auto *name = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::text3);
    name->setText(difference.attribute.name);
    column.addSpacing(m_theme.metrics().gap.tiny);
    column.addWidget(name);
    auto *group = new QButtonGroup(this);
    const auto add = [&](int id, const ContactValue &value, const Side &side) {
        auto *button = new QRadioButton(wordsFor(difference, value, side));
        button->setAccessibleName(tr("%1: %2", "field, value and where it stands")
                                      .arg(difference.attribute.name, button->text()));
        button->setToolTip(AttributeText().value(difference.attribute, value.value));
        group->addButton(button, id);
        column.addWidget(button);
    };
    add(OneSide, difference.one, m_asked.one);
    add(OtherSide, difference.other, m_asked.other);
    group->button(difference.other.at > difference.one.at ? OtherSide : OneSide)->setChecked(true);
    m_choices.append(group);
}

QString LinkQuestion::wordsFor(const FieldDifference &difference,
                               const ContactValue &value,
                               const Side &side) const
{
    const AttributeText text;
    QString shown = withoutBidiControls(text.value(difference.attribute, value.value)).simplified();
    if (shown.size() > LongestChoiceShown)
        shown = shown.left(LongestChoiceShown) + QChar(0x2026);
    const QString origin = text.origin(value, m_asked.userName(value.by), m_asked.now);
    QString words = origin.isEmpty()
        ? tr("%1 · %2", "value, account").arg(shown, side.account.name)
        : tr("%1 · %2 · %3", "value, account, who wrote it").arg(shown, side.account.name, origin);
    return words.replace(u'&', QStringLiteral("&&"));
}

void LinkQuestion::addButtons(QVBoxLayout &column)
{
    auto *no = new Button(m_theme, tr("Keep apart"));
    auto *yes = new Button(m_theme, tr("Link"), Button::Kind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.metrics().gap.normal);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    column.addSpacing(m_theme.metrics().gap.large);
    column.addLayout(buttons);
    connect(yes, &Button::clicked, this, &QDialog::accept);
    connect(no, &Button::clicked, this, &QDialog::reject);
    no->setFocus();
}

LinkGrounds LinkQuestion::grounds() const
{
    LinkGrounds grounds{m_asked.reasons, {}};
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        const auto &side = m_choices.at(i)->checkedId() == OtherSide ? m_asked.other : m_asked.one;
        grounds.choices.append({m_asked.differences.at(i).attribute.id, side.contact.id});
    }
    return grounds;
}

void LinkQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().canvas);
}

} // namespace Frontdesk
