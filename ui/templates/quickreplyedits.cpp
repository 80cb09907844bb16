// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/quickreplyedits.h"

#include "core/domain/quickreplies.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowkeys.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

void showAllOf(QComboBox &box)
{
    box.setMinimumWidth(box.sizeHint().width());
}

} // namespace

QuickReplyEdits::QuickReplyEdits(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_heading(new Label(theme, TextStep::Detail, Weight::Strong))
    , m_where(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_add(new Button(theme, tr("Add quick reply"), Button::Kind::Normal, Button::Size::Small))
{
    setAccessibleName(tr("Quick replies"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.metrics().gap.normal);
    m_heading->setText(tr("Quick replies"));
    m_where->setText(
        tr("Buttons below the last message, on phones only. They go when anybody writes."));
    m_where->setWrapped(true);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_where);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        m_buttons.append(QuickReply());
        rebuild();
        m_rows.constLast().label->edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    refresh();
}

void QuickReplyEdits::setButtons(const QList<QuickReply> &buttons)
{
    m_buttons = buttons;
    rebuild();
}

void QuickReplyEdits::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

void QuickReplyEdits::rebuild()
{
    for (const auto &row : std::as_const(m_rows)) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_rows.append(makeRow(i));
        m_column->insertWidget(m_column->count() - 1, m_rows.constLast().line);
    }
    QWidgetList stops;
    for (const auto &row : std::as_const(m_rows)) {
        stops << row.label->edit() << row.does << row.mode << row.value->edit()
              << row.shown->edit();
        if (row.leave)
            stops << row.leave;
    }
    orderTabs(stops, *m_add);
    refresh();
}

QuickReplyEdits::Row QuickReplyEdits::makeRow(int place)
{
    const auto &button = m_buttons.at(place);
    Row row;
    row.line = new QWidget;
    row.label = new TextField(m_theme, tr("Words on quick reply %1").arg(place + 1));
    row.label->setText(button.label);
    row.does = new QComboBox;
    row.value = new TextField(m_theme, QString());
    row.value->setText(button.value);
    row.shown = new TextField(m_theme, tr("What the customer says with it"));
    row.shown->setText(button.shown);
    row.mode = new QComboBox;
    fillChoices(row, button, place);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(m_theme.metrics().gap.tiny);
    lines->addWidget(row.label);
    lines->addWidget(row.does, 0, Qt::AlignLeft); // beside the words there is no room for it
    lines->addWidget(row.mode, 0, Qt::AlignLeft);
    lines->addWidget(row.value);
    lines->addWidget(row.shown);
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.metrics().gap.tiny);
    line->addLayout(lines, 1);
    explain(row, button);
    for (auto *field : {row.label, row.value, row.shown})
        field->edit()->setReadOnly(m_readOnly);
    row.does->setEnabled(!m_readOnly);
    row.mode->setEnabled(!m_readOnly);
    if (m_readOnly)
        return row;
    follow(row, place);
    auto *leave = new IconButton(m_theme,
                                 QStringLiteral("close"),
                                 tr("Leave out quick reply %1").arg(place + 1),
                                 IconButton::Size::Small);
    connect(leave, &IconButton::clicked, this, [this, place] {
        m_buttons.removeAt(place);
        rebuild();
        Q_EMIT edited();
    });
    line->addWidget(leave, 0, Qt::AlignTop);
    row.leave = leave;
    return row;
}

void QuickReplyEdits::fillChoices(const Row &row, const QuickReply &button, int place) const
{
    row.does->setAccessibleName(tr("What quick reply %1 does").arg(place + 1));
    row.does->addItem(tr("Says words"), int(QuickAction::Say));
    row.does->addItem(tr("Opens an address"), int(QuickAction::Open));
    row.does->addItem(tr("Sends data"), int(QuickAction::Postback));
    row.does->addItem(tr("Asks for a day or time"), int(QuickAction::PickTime));
    row.does->addItem(tr("Asks for a place"), int(QuickAction::Location));
    row.does->addItem(tr("Opens the camera"), int(QuickAction::Camera));
    row.does->addItem(tr("Opens the photos"), int(QuickAction::Pictures));
    row.does->addItem(tr("Copies words"), int(QuickAction::Copy));
    row.does->setCurrentIndex(row.does->findData(int(button.action)));
    showAllOf(*row.does);
    row.mode->setAccessibleName(tr("What quick reply %1 asks for").arg(place + 1));
    row.mode->addItem(tr("A day"), QStringLiteral("date"));
    row.mode->addItem(tr("A time"), QStringLiteral("time"));
    row.mode->addItem(tr("A day and a time"), QStringLiteral("datetime"));
    row.mode->setCurrentIndex(std::max(0, row.mode->findData(button.mode)));
    showAllOf(*row.mode);
}

void QuickReplyEdits::follow(const Row &row, int place)
{
    connect(row.label, &TextField::edited, this, [this, place, field = row.label] {
        m_buttons[place].label = field->text();
        Q_EMIT edited();
    });
    connect(row.value, &TextField::edited, this, [this, place, field = row.value] {
        m_buttons[place].value = field->text();
        Q_EMIT edited();
    });
    connect(row.shown, &TextField::edited, this, [this, place, field = row.shown] {
        m_buttons[place].shown = field->text();
        Q_EMIT edited();
    });
    connect(row.mode, &QComboBox::activated, this, [this, place, box = row.mode] {
        m_buttons[place].mode = box->currentData().toString();
        Q_EMIT edited();
    });
    connect(row.does, &QComboBox::activated, this, [this, place, row] {
        auto &button = m_buttons[place];
        button.action = static_cast<QuickAction>(row.does->currentData().toInt());
        // What another kind of button said stays in its field, and is not sent with this one.
        button.mode =
            button.action == QuickAction::PickTime ? row.mode->currentData().toString() : QString();
        button.value = hasValue(button.action) ? row.value->text() : QString();
        button.shown = button.action == QuickAction::Postback ? row.shown->text() : QString();
        explain(row, button);
        Q_EMIT edited();
    });
}

void QuickReplyEdits::explain(const Row &row, const QuickReply &button) const
{
    row.value->setVisible(hasValue(button.action));
    row.shown->setVisible(button.action == QuickAction::Postback);
    row.mode->setVisible(button.action == QuickAction::PickTime);
    switch (button.action) {
    case QuickAction::Open:
        row.value->setLabel(tr("Address"));
        row.value->setPlaceholder(QStringLiteral("https://"));
        break;
    case QuickAction::Postback:
    case QuickAction::PickTime:
        row.value->setLabel(tr("Data for your other systems"));
        row.value->setPlaceholder(QStringLiteral("order=12"));
        break;
    case QuickAction::Copy:
        row.value->setLabel(tr("Words that are copied"));
        row.value->setPlaceholder({});
        break;
    default:
        row.value->setLabel(tr("What the customer says with it"));
        row.value->setPlaceholder({});
        break;
    }
}

void QuickReplyEdits::refresh()
{
    m_heading->setVisible(!m_buttons.isEmpty());
    m_where->setVisible(!m_buttons.isEmpty());
    m_add->setVisible(!m_readOnly);
    if (m_buttons.size() >= Most)
        m_add->setDisabledBecause(tr("LINE takes thirteen quick replies"));
    else
        m_add->setUsable();
}

} // namespace Frontdesk
