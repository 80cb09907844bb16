// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/cardedit.h"

#include "ui/composer/fieldframe.h"
#include "ui/composer/messageedit.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace Frontdesk {

namespace {

void showWhole(QComboBox &box)
{
    box.setMinimumWidth(box.sizeHint().width());
}

} // namespace

CardEdit::CardEdit(const Theme &theme,
                   const CardForm &form,
                   const std::optional<Media> &picture,
                   int number)
    : m_theme(theme)
    , m_form(form)
    , m_picture(picture)
    , m_altText(new TextField(theme, tr("Words of the notification")))
    , m_which(new QComboBox)
    , m_addFace(new Button(theme, tr("Add card"), Button::Kind::Normal, Button::Size::Small))
    , m_removeFace(
          new Button(theme, tr("Leave this out"), Button::Kind::Normal, Button::Size::Small))
    , m_address(new TextField(theme, tr("Picture")))
    , m_choose(new Button(theme, tr("Choose file…"), Button::Kind::Normal, Button::Size::Small))
    , m_noPicture(new Button(theme, tr("Without picture"), Button::Kind::Link, Button::Size::Small))
    , m_title(new TextField(theme, tr("Title")))
    , m_text(new MessageEdit(theme))
    , m_buttons(new QVBoxLayout)
    , m_addButton(new Button(theme, tr("Add button"), Button::Kind::Normal, Button::Size::Small))
{
    if (m_form.faces.isEmpty())
        m_form.faces.append(CardFace());
    build(number);
    connectParts();
    fillFaces();
    showFace();
}

void CardEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuildRows();
    refresh();
}

void CardEdit::setPicture(const Media &picture)
{
    m_picture = picture;
    face().picture = CardForm::OwnPicture;
    showPicture();
    Q_EMIT edited();
}

void CardEdit::turnTo(int face)
{
    m_face = std::clamp(face, 0, int(m_form.faces.size()) - 1);
    fillFaces();
    showFace();
}

void CardEdit::build(int number)
{
    const auto &gap = m_theme.metrics().gap;
    m_altText->setText(m_form.altText);
    m_altText->setHelp(tr("Shown where cards cannot be, as in the list of chats"));
    m_text->setEnterSends(false);
    m_text->setAccessibleName(tr("Text of the card"));
    m_address->setPlaceholder(QStringLiteral("https://"));
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(gap.tiny);
    auto *choose = new QHBoxLayout;
    choose->setSpacing(gap.normal);
    choose->addWidget(m_choose);
    choose->addWidget(m_noPicture);
    choose->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap.small);
    column->addWidget(m_altText);
    column->addWidget(buildFaces());
    column->addWidget(m_address);
    column->addLayout(choose);
    column->addWidget(m_title);
    auto *textTitle = new Label(m_theme, TextStep::Detail, Weight::Strong, &Colors::text2);
    textTitle->setText(m_text->accessibleName());
    column->addWidget(textTitle);
    column->addWidget(new FieldFrame(m_theme, m_text));
    column->addLayout(m_buttons);
    column->addWidget(m_addButton, 0, Qt::AlignLeft);
    setAccessibleName(tr("Message %1: card").arg(number));
}

/// In two lines: in Japanese all of it is wider than the form.
QWidget *CardEdit::buildFaces()
{
    m_which->setAccessibleName(tr("Which card"));
    auto *faces = new QWidget;
    auto *lines = new QVBoxLayout(faces);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(m_theme.metrics().gap.small);
    lines->addWidget(m_which, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().gap.normal);
    lines->addLayout(row);
    row->addWidget(m_addFace);
    row->addWidget(m_removeFace);
    row->addStretch();
    return faces;
}

void CardEdit::connectParts()
{
    const auto follow = [this](TextField *field, auto write) {
        connect(field, &TextField::edited, this, [this, field, write] {
            if (m_showing)
                return;
            write(field->text());
            Q_EMIT edited();
        });
    };
    follow(m_altText, [this](const QString &text) { m_form.altText = text.trimmed(); });
    follow(m_title, [this](const QString &text) { face().title = text; });
    follow(m_address, [this](const QString &text) {
        face().picture = text.trimmed();
        refresh();
    });
    connect(m_text, &MessageEdit::textChanged, this, [this] {
        if (m_showing)
            return;
        face().text = m_text->toPlainText();
        Q_EMIT edited();
    });
    connect(m_which, &QComboBox::activated, this, &CardEdit::turnTo);
    connect(m_addFace, &Button::clicked, this, [this] {
        m_form.faces.append(CardFace());
        turnTo(int(m_form.faces.size()) - 1);
        m_title->edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_removeFace, &Button::clicked, this, [this] {
        m_form.faces.removeAt(m_face);
        turnTo(m_face);
        Q_EMIT edited();
    });
    connect(m_choose, &Button::clicked, this, &CardEdit::pictureWanted);
    connect(m_noPicture, &Button::clicked, this, [this] {
        face().picture.clear();
        showPicture();
        Q_EMIT edited();
    });
    connect(m_addButton, &Button::clicked, this, [this] {
        face().buttons.append(CardButton());
        rebuildRows();
        refresh();
        m_rows.constLast().label->edit()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void CardEdit::fillFaces()
{
    m_which->clear();
    for (int i = 0; i < m_form.faces.size(); ++i)
        m_which->addItem(tr("Card %1 of %2").arg(i + 1).arg(m_form.faces.size()));
    m_which->setCurrentIndex(m_face);
    showWhole(*m_which);
}

void CardEdit::showFace()
{
    const QScopedValueRollback showing(m_showing, true);
    m_title->setText(face().title);
    m_text->setPlainText(face().text);
    showPicture();
    rebuildRows();
    refresh();
}

void CardEdit::showPicture()
{
    const QScopedValueRollback showing(m_showing, true);
    const bool isOwn = face().picture == CardForm::OwnPicture;
    m_address->setText(isOwn ? QString() : face().picture);
    m_address->setHelp(isOwn && m_picture
                           ? tr("The file %1").arg(withoutBidiControls(m_picture->fileName))
                           : tr("An address that begins with https, or a file"));
    refresh();
}

void CardEdit::rebuildRows()
{
    for (const auto &row : std::as_const(m_rows)) {
        row.line->hide();
        row.line->deleteLater();
    }
    m_rows.clear();
    for (int i = 0; i < face().buttons.size(); ++i) {
        m_rows.append(makeRow(i));
        m_buttons->addWidget(m_rows.constLast().line);
    }
}

CardEdit::Row CardEdit::makeRow(int place)
{
    const CardButton &button = face().buttons.at(place);
    Row row;
    row.line = new QWidget;
    row.does = new QComboBox;
    row.does->setAccessibleName(tr("What button %1 does").arg(place + 1));
    row.does->addItem(tr("Opens an address"), int(CardButton::Does::Open));
    row.does->addItem(tr("Says words"), int(CardButton::Does::Say));
    row.does->addItem(tr("Sends data"), int(CardButton::Does::Postback));
    row.does->setCurrentIndex(row.does->findData(int(button.does)));
    showWhole(*row.does);
    row.label = new TextField(m_theme, tr("Words on button %1").arg(place + 1));
    row.label->setText(button.label);
    row.value = new TextField(m_theme, QString());
    row.value->setText(button.value);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(m_theme.metrics().gap.tiny);
    lines->addWidget(row.label);
    lines->addWidget(row.does, 0, Qt::AlignLeft); // beside the words there is no room for it
    lines->addWidget(row.value);
    auto *line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.metrics().gap.tiny);
    line->addLayout(lines, 1);
    explain(row);
    row.label->edit()->setReadOnly(m_readOnly);
    row.value->edit()->setReadOnly(m_readOnly);
    row.does->setEnabled(!m_readOnly);
    connect(row.label, &TextField::edited, this, [this, place, field = row.label] {
        face().buttons[place].label = field->text();
        Q_EMIT edited();
    });
    connect(row.value, &TextField::edited, this, [this, place, field = row.value] {
        face().buttons[place].value = field->text();
        Q_EMIT edited();
    });
    connect(row.does, &QComboBox::activated, this, [this, place, row] {
        face().buttons[place].does = static_cast<CardButton::Does>(row.does->currentData().toInt());
        explain(row);
        Q_EMIT edited();
    });
    if (m_readOnly)
        return row;
    auto *leave = new IconButton(m_theme,
                                 QStringLiteral("close"),
                                 tr("Leave out button %1").arg(place + 1),
                                 IconButton::Size::Small);
    connect(leave, &IconButton::clicked, this, [this, place] {
        face().buttons.removeAt(place);
        rebuildRows();
        refresh();
        Q_EMIT edited();
    });
    line->addWidget(leave, 0, Qt::AlignTop);
    return row;
}

void CardEdit::explain(const Row &row)
{
    switch (static_cast<CardButton::Does>(row.does->currentData().toInt())) {
    case CardButton::Does::Open:
        row.value->setLabel(tr("Address"));
        row.value->setPlaceholder(QStringLiteral("https://"));
        break;
    case CardButton::Does::Say:
        row.value->setLabel(tr("What the customer says with it"));
        row.value->setPlaceholder({});
        break;
    case CardButton::Does::Postback:
        row.value->setLabel(tr("Data for your other systems"));
        row.value->setPlaceholder(QStringLiteral("order=12"));
        break;
    }
}

void CardEdit::refresh()
{
    for (auto *field : {m_altText, m_address, m_title})
        field->edit()->setReadOnly(m_readOnly);
    m_text->setReadOnly(m_readOnly);
    m_choose->setVisible(!m_readOnly);
    m_noPicture->setVisible(!m_readOnly && !face().picture.isEmpty());
    m_addFace->setVisible(!m_readOnly);
    m_removeFace->setVisible(!m_readOnly && m_form.faces.size() > 1);
    m_addButton->setVisible(!m_readOnly);
    if (m_form.faces.size() >= CardForm::MostFaces)
        m_addFace->setDisabledBecause(tr("LINE takes twelve cards side by side"));
    else
        m_addFace->setUsable();
    if (face().buttons.size() >= CardFace::MostButtons)
        m_addButton->setDisabledBecause(tr("Four buttons are enough for a card"));
    else
        m_addButton->setUsable();
}

} // namespace Frontdesk
