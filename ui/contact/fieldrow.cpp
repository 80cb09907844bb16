// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/fieldrow.h"

#include "ui/models/attributetext.h"
#include "ui/theme/textblock.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

constexpr int LongestOrigin = 110; // pixels at 100 %: the value needs its room

} // namespace

FieldRow::FieldRow(const Theme &theme, Attribute attribute, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_attribute(std::move(attribute))
    , m_row(new QHBoxLayout)
    , m_name(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text3))
    , m_value(new ElidedLabel(theme, TextStep::Body))
    , m_origin(new ElidedLabel(theme, TextStep::Detail, Weight::Normal, &Colors::text2))
    , m_eye(new IconButton(
          theme, QStringLiteral("eye"), tr("Show it whole"), IconButton::Size::Small))
{
    build();
    connect(
        m_eye, &IconButton::clicked, this, [this] { Q_EMIT revealRequested(!m_shown.isRevealed); });
}

void FieldRow::build()
{
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_row->setSpacing(m_theme.metrics().gap.normal);
    m_name->setFixedWidth(m_theme.metrics().panel.labelColumn);
    m_name->setText(m_attribute.name);
    m_origin->setMaximumTextWidth(LongestOrigin);
    m_row->addWidget(m_name);
    m_row->addWidget(m_value, 1);
    m_row->addWidget(m_origin);
    m_row->addWidget(m_eye);
    column->addLayout(m_row);
    m_eye->hide();
}

void FieldRow::show(const Shown &shown)
{
    m_shown = shown;
    m_value->setText(shown.value.isEmpty() ? tr("–", "nothing stands in the field")
                                           : withoutBidiControls(shown.value));
    m_value->setInk(shown.value.isEmpty() ? &Colors::text3 : &Colors::text);
    m_origin->setText(shown.origin);
    m_eye->setIconName(shown.isRevealed ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    m_eye->setName(shown.isRevealed ? tr("Hide it again") : tr("Show it whole"));
    m_eye->setVisible(shown.canReveal && !m_isEditing);
    m_origin->setVisible(!shown.origin.isEmpty() && !m_isEditing);
    describe();
}

/// As one for screen readers, who come to the row and not to its parts.
void FieldRow::describe()
{
    const QString value = m_shown.value.isEmpty() ? tr("empty", "field") : m_shown.value;
    setAccessibleName(tr("%1: %2", "field, value").arg(m_attribute.name, value));
    setAccessibleDescription(m_shown.origin);
}

QWidget *FieldRow::makeEditor()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (m_attribute.type == AttributeType::List) {
        m_choices = new QComboBox;
        m_choices->setAccessibleName(m_attribute.name);
        m_choices->addItem(tr("Nothing", "no choice of a list"), QString());
        for (const auto &choice : m_attribute.choices)
            m_choices->addItem(choice, choice);
        m_choices->installEventFilter(this);
        m_row->insertWidget(1, m_choices, 1);
        m_problem = new Label(m_theme, TextStep::Detail, Weight::Normal, &Colors::bad);
        m_problem->setWrapped(true);
        m_problem->hide();
        column->addWidget(m_problem);
        return m_choices;
    }
    m_field = new TextField(m_theme, m_attribute.name);
    m_field->setLabelHidden(true);
    m_field->setPlaceholder(AttributeText::example(m_attribute));
    m_field->edit()->installEventFilter(this);
    m_row->insertWidget(1, m_field, 1);
    connect(m_field, &TextField::edited, this, [this] { m_field->setError({}); });
    return m_field;
}

void FieldRow::edit()
{
    if (m_isEditing || !m_shown.canEdit)
        return;
    m_isEditing = true;
    if (!m_field && !m_choices)
        makeEditor();
    m_value->hide();
    m_origin->hide();
    m_eye->hide();
    if (m_choices) {
        const int at = m_choices->findData(m_shown.raw);
        if (at < 0) // a choice that there was
            m_choices->addItem(m_shown.raw, m_shown.raw);
        m_choices->setCurrentIndex(m_choices->findData(m_shown.raw));
        m_choices->show();
        m_choices->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_field->setText(m_shown.raw);
    m_field->setError({});
    m_field->show();
    m_field->edit()->selectAll();
    m_field->edit()->setFocus(Qt::OtherFocusReason);
}

void FieldRow::leave()
{
    if (!m_isEditing)
        return;
    m_isEditing = false;
    const bool hadFocus = focusWidget() != nullptr && isAncestorOf(focusWidget());
    if (m_field)
        m_field->hide();
    if (m_choices)
        m_choices->hide();
    if (m_problem)
        m_problem->hide();
    m_value->show();
    show(m_shown);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void FieldRow::setError(const QString &sentence)
{
    if (m_field)
        m_field->setError(sentence);
    if (m_problem) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    }
}

QString FieldRow::typed() const
{
    return m_choices ? m_choices->currentData().toString() : m_field->text();
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const bool begins = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_F2;
    if (begins && !m_isEditing && m_shown.canEdit)
        Q_EMIT editRequested();
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent *)
{
    if (!m_isEditing && m_shown.canEdit)
        Q_EMIT editRequested();
}

/// Not while an input method has not finished: then the keys are its own.
bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_isEditing || (m_field && m_field->isComposing()))
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT kept(typed());
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace Frontdesk
