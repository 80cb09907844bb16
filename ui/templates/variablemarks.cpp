// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/variablemarks.h"

#include "ui/composer/messageedit.h"
#include "ui/models/templatewords.h"

#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace Frontdesk {

VariableMarks::VariableMarks(const Theme &theme, MessageEdit &edit, Templates::ValueOf valueOf)
    : QObject(&edit)
    , m_theme(theme)
    , m_edit(edit)
    , m_valueOf(std::move(valueOf))
{
    edit.viewport()->installEventFilter(this);
    connect(&edit, &MessageEdit::textChanged, this, &VariableMarks::follow);
    connect(&theme, &Theme::changed, this, &VariableMarks::mark);
}

void VariableMarks::insert(QTextCursor place, const QString &text)
{
    const auto filled = Templates::fill(text, m_valueOf);
    {
        const QScopedValueRollback writing(m_writing, true);
        place.beginEditBlock();
        place.insertText(filled.text);
        place.endEditBlock();
    }
    const int start = place.position() - static_cast<int>(filled.text.size());
    for (const auto &part : filled.parts) {
        if (!part.resolved || part.length == 0)
            continue;
        Value value;
        value.begin = place;
        value.begin.setPosition(start + static_cast<int>(part.start));
        value.end = place;
        value.end.setPosition(start + static_cast<int>(part.start + part.length));
        value.end.setKeepPositionOnInsert(true);
        value.name = part.name;
        value.text = filled.text.mid(part.start, part.length);
        value.byFallback = part.byFallback;
        m_values.append(value);
    }
    refresh();
}

QStringList VariableMarks::missing() const
{
    QStringList names;
    const auto variables = Templates::variablesIn(m_edit.toPlainText());
    for (const auto &variable : variables)
        names.append(variable.name);
    return names;
}

bool VariableMarks::selectNext()
{
    const auto variables = Templates::variablesIn(m_edit.toPlainText());
    if (variables.isEmpty())
        return false;
    const auto behind =
        std::ranges::find_if(variables, [at = m_edit.textCursor().position()](const auto &one) {
            return one.start >= at;
        });
    const auto &next = behind == variables.cend() ? variables.constFirst() : *behind;
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(static_cast<int>(next.start));
    cursor.setPosition(static_cast<int>(next.end()), QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    m_edit.setFocus(Qt::OtherFocusReason);
    return true;
}

QString VariableMarks::wordsAt(int position) const
{
    for (const auto &value : m_values) {
        if (position < value.begin.position() || position > value.end.position())
            continue;
        const QString what = TemplateWords::variable(value.name);
        return value.byFallback || what.isEmpty()
            ? tr("Written where nothing is known for {{%1}}").arg(value.name)
            : what;
    }
    const auto variables = Templates::variablesIn(m_edit.toPlainText());
    for (const auto &variable : variables) {
        if (position >= variable.start && position <= variable.end())
            return tr("Nothing is known for “%1”: write it here").arg(variable.name);
    }
    return {};
}

bool VariableMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = wordsAt(m_edit.cursorForPosition(help->pos()).position());
    if (words.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), words, m_edit.viewport());
    return true;
}

void VariableMarks::follow()
{
    if (m_writing || m_edit.isComposing())
        return;
    if (!fillTyped())
        refresh();
}

/// What has just been closed at the cursor, or stands in a draft that was brought, is filled if it can
/// be. True if something was.
bool VariableMarks::fillTyped()
{
    const QString text = m_edit.toPlainText();
    const int cursor = m_edit.textCursor().position();
    const auto variables = Templates::variablesIn(text);
    for (const auto &variable : variables) {
        const bool isClosedHere = variable.end() == cursor;
        if (!isClosedHere || (!m_valueOf(variable.name) && !variable.fallback))
            continue;
        QTextCursor place = m_edit.textCursor();
        place.setPosition(static_cast<int>(variable.start));
        place.setPosition(static_cast<int>(variable.end()), QTextCursor::KeepAnchor);
        insert(place, text.mid(variable.start, variable.length));
        return true;
    }
    return false;
}

void VariableMarks::refresh()
{
    forgetChanged();
    mark();
}

/// Who writes into a name that was filled in, writes it themselves from there on.
void VariableMarks::forgetChanged()
{
    const QString text = m_edit.toPlainText();
    m_values.removeIf([&](const Value &value) {
        const int begin = value.begin.position();
        return QStringView(text).mid(begin, value.end.position() - begin) != value.text;
    });
}

void VariableMarks::mark()
{
    const Colors &c = m_theme.colors();
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](int begin, int end, const QColor &ground, const QColor &ink) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_edit.textCursor();
        mark.cursor.setPosition(begin);
        mark.cursor.setPosition(end, QTextCursor::KeepAnchor);
        mark.format.setBackground(ground);
        mark.format.setForeground(ink);
        marks.append(mark);
    };
    for (const auto &value : std::as_const(m_values))
        add(value.begin.position(), value.end.position(), c.accentSoft, c.accentText);
    const auto variables = Templates::variablesIn(m_edit.toPlainText());
    for (const auto &variable : variables)
        add(static_cast<int>(variable.start), static_cast<int>(variable.end()), c.badSoft, c.bad);
    m_edit.setMarks(this, marks);
}

} // namespace Frontdesk
