// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Frontdesk {

namespace {

/// Keys that would do more than write: while a composition lasts, none of them is for us.
bool leadsAway(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape
        || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

TextField::TextField(const Theme &theme, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new Label(theme, TextStep::Detail, Weight::Strong, &Colors::text2))
    , m_edit(new QLineEdit)
    , m_icon(new Label(theme, TextStep::Body, Weight::Normal, &Colors::text3, m_edit))
    , m_note(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2, m_edit))
    , m_noteIcon(new Label(theme, TextStep::Detail, Weight::Normal, &Colors::text2, m_edit))
    , m_message(new Label(theme, TextStep::Detail))
    , m_wrongIcon(new Label(theme, TextStep::Detail))
{
    m_label->setBuddy(m_edit);
    setLabel(label);
    setFocusProxy(m_edit);
    m_icon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_icon->hide();
    m_note->hide();
    m_noteIcon->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_noteIcon->hide();
    m_wrongIcon->setAlignment(Qt::AlignCenter);
    m_message->setWrapped(true);
    m_edit->installEventFilter(this);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.metrics().gap.tiny);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    auto *below = new QHBoxLayout;
    below->setSpacing(theme.metrics().gap.small);
    below->addWidget(m_wrongIcon, 0, Qt::AlignTop);
    below->addWidget(m_message, 1);
    column->addLayout(below);

    connect(m_edit, &QLineEdit::textEdited, this, &TextField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextField::finished);
    connect(&theme, &Theme::changed, this, &TextField::refresh);
    refresh();
}

TextField::~TextField()
{
    disconnect(m_edit, nullptr, this, nullptr); // it loses the focus on its way out, and says so
}

QString TextField::text() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
}

void TextField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_edit->setAccessibleName(label);
}

void TextField::setLabelHidden(bool hidden)
{
    m_label->setHidden(hidden);
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::setIconName(const QString &name)
{
    m_iconName = name;
    refresh();
}

void TextField::setNote(const QString &note, Role ink, const QString &iconName)
{
    m_noteInk = ink;
    m_noteIconName = iconName;
    m_note->setInk(ink);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_noteIcon->setVisible(!note.isEmpty() && !iconName.isEmpty());
    refresh();
}

void TextField::setError(const QString &sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    refresh();
}

void TextField::setHelp(const QString &sentence)
{
    m_help = sentence;
    refresh();
}

void TextField::addInside(QWidget *widget)
{
    m_inside = widget;
    widget->setParent(m_edit);
    placeInside();
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeInside();
    if (watched == m_edit && event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_composing)
        return leadsAway(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

void TextField::refresh()
{
    const auto &m = m_theme.metrics().control;
    const bool wrong = !m_error.isEmpty();
    m_edit->setProperty("invalid", wrong); // the style draws the frame in red
    m_edit->setFixedHeight(m.formInputHeight);
    m_edit->update();
    m_message->setInk(wrong ? &Colors::bad : &Colors::text3);
    m_message->setText(wrong ? m_error : m_help);
    m_message->setVisible(!m_message->text().isEmpty());
    m_edit->setAccessibleDescription(m_message->text());
    m_icon->setVisible(!m_iconName.isEmpty());
    draw(m_icon, m_iconName, m.icon, &Colors::text3);
    draw(m_noteIcon, m_noteIconName, m.iconSmall, m_noteInk);
    draw(m_wrongIcon, QStringLiteral("failed"), m.iconSmall, &Colors::bad);
    m_wrongIcon->setFixedHeight(m_theme.fonts().lineHeight(TextStep::Detail));
    m_wrongIcon->setVisible(wrong);
    placeInside();
}

void TextField::draw(Label *icon, const QString &name, int side, Role ink) const
{
    if (!name.isEmpty())
        icon->setPixmap(
            m_theme.icons().pixmap(name, side, m_theme.colors().*ink, devicePixelRatioF()));
}

void TextField::placeInside()
{
    const auto &m = m_theme.metrics().control;
    const auto &gap = m_theme.metrics().gap;
    int left = m.inputPadding;
    if (!m_icon->isHidden()) {
        // A label is as high as a line at least, higher than its icon: it centres it by itself.
        m_icon->setGeometry(left, 0, m.icon, m_edit->height());
        left += m.icon + gap.normal;
    }
    int right = m.inputPadding;
    if (m_inside) {
        const QSize size = m_inside->sizeHint();
        m_inside->setGeometry(m_edit->width() - gap.small - size.width(),
                              (m_edit->height() - size.height()) / 2,
                              size.width(),
                              size.height());
        right = gap.small + size.width() + gap.tiny;
    }
    if (!m_note->isHidden()) {
        const int width = m_note->sizeHint().width();
        m_note->setGeometry(m_edit->width() - right - width, 0, width, m_edit->height());
        right += width + gap.normal;
        if (!m_noteIcon->isHidden()) {
            const int side = m.iconSmall;
            right += side - gap.normal + gap.small;
            m_noteIcon->setGeometry(m_edit->width() - right, 0, side, m_edit->height());
            right += gap.normal;
        }
    }
    // Two pixels each way are the line edit's own.
    m_edit->setTextMargins(left - 2, 0, right - 2, 0);
}

} // namespace Frontdesk
