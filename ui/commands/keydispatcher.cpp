// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keydispatcher.h"

#include "ui/commands/commands.h"
#include "ui/commands/keyrules.h"
#include "ui/widgets/latinkey.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>

namespace Frontdesk {

namespace {

constexpr int PatienceMs = 1500; ///< for the second key of "G, I"

bool isOnlyModifier(int key)
{
    return key == 0 || key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock)
        || key == Qt::Key_AltGr || key == Qt::Key_Super_L || key == Qt::Key_Super_R;
}

bool isLetter(int key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

bool startsWith(const QKeySequence &whole, const QKeySequence &beginning)
{
    for (int i = 0; i < beginning.count(); ++i) {
        if (i >= whole.count() || whole[uint(i)] != beginning[uint(i)])
            return false;
    }
    return true;
}

QKeySequence after(const QKeySequence &first, QKeyCombination next)
{
    return first.isEmpty() ? QKeySequence(next) : QKeySequence(first[0], next);
}

} // namespace

KeyDispatcher::KeyDispatcher(QWidget &window, Commands &commands)
    : QObject(&window)
    , m_window(window)
    , m_commands(commands)
{
    // Widgets that take a key never pass it on, so it has to be seen before them.
    qApp->installEventFilter(this);
}

KeyDispatcher::~KeyDispatcher() = default;

void KeyDispatcher::setPlace(QWidget *widget, Place place)
{
    if (!m_places.contains(widget))
        connect(
            widget, &QObject::destroyed, this, [this](QObject *gone) { m_places.remove(gone); });
    m_places.insert(widget, place);
}

void KeyDispatcher::yieldTo(QWidget *widget)
{
    m_over.removeAll(nullptr);
    m_over.append(widget);
}

QKeyCombination KeyDispatcher::combinationOf(const QKeyEvent &event)
{
    auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    int key = latinKey(event);
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    if (key == Qt::Key_Backtab)
        key = Qt::Key_Tab;
    const bool byPlace = key != event.key();
    if (byPlace && key == Qt::Key_Slash && modifiers & Qt::ShiftModifier)
        key = Qt::Key_Question;
    // "?" is Shift+/ here and Shift+ß there: the character counts.
    const bool isSign = key < Qt::Key_Escape && !isLetter(key) && key != Qt::Key_Space;
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    if (isSign && !isDigit)
        modifiers &= ~Qt::ShiftModifier;
    return QKeyCombination(modifiers, static_cast<Qt::Key>(key));
}

bool KeyDispatcher::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: {
        const auto *written = static_cast<QInputMethodEvent *>(event);
        m_composing = written->preeditString().isEmpty() ? nullptr : watched;
        return false;
    }
    case QEvent::FocusOut:
        if (m_composing == watched)
            m_composing = nullptr;
        return false;
    case QEvent::KeyPress: {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        const bool ours =
            widget && widget->window() == &m_window && !QApplication::activePopupWidget();
        return ours && press(*widget, *static_cast<QKeyEvent *>(event));
    }
    default:
        return false;
    }
}

void KeyDispatcher::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_patience.timerId())
        forgetFirst();
    else
        QObject::timerEvent(event);
}

bool KeyDispatcher::press(const QWidget &focus, const QKeyEvent &event)
{
    if (isComposing() || isOnlyModifier(event.key()) || hasYielded())
        return false;
    const Place place = placeOf(focus);
    const QKeyCombination pressed = combinationOf(event);
    const bool goesOn = !m_first.isEmpty();
    const QKeySequence whole = after(m_first, pressed);
    const QKeySequence typed(pressed);
    forgetFirst();
    if (runFor(whole, place, event.isAutoRepeat()))
        return true;
    if (goesOn && runFor(typed, place, event.isAutoRepeat()))
        return true;
    if (!isBeginning(typed, place))
        return false;
    m_first = typed;
    m_patience.start(PatienceMs, this);
    return true;
}

/// Does what @p typed is the key of. False: it is of nothing.
bool KeyDispatcher::runFor(const QKeySequence &typed, Place place, bool repeated)
{
    if (const Command *command = commandFor(typed, place)) {
        if (!repeated || command->repeats)
            m_commands.run(*command);
        return true;
    }
    const ViewId view = viewFor(typed, place);
    if (view.isNull())
        return false;
    if (!repeated)
        m_commands.show(view);
    return true;
}

bool KeyDispatcher::hasYielded() const
{
    return std::any_of(m_over.cbegin(), m_over.cend(), [](const QPointer<QWidget> &over) {
        return over && over->isVisible();
    });
}

Place KeyDispatcher::placeOf(const QWidget &widget) const
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (const auto found = m_places.constFind(at); found != m_places.cend())
            return *found;
        if (at == &m_window)
            break;
    }
    return Place::Elsewhere;
}

const Command *KeyDispatcher::commandFor(const QKeySequence &typed, Place place) const
{
    const auto &all = commandCatalogue();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Command &command) {
        const auto keys = m_commands.keys().keysOf(command);
        return m_commands.isBound(command)
            && std::any_of(keys.cbegin(), keys.cend(), [&](const QKeySequence &key) {
                   return key == typed && placesOf(command, key).testFlag(place);
               });
    });
    return found == all.cend() ? nullptr : &*found;
}

ViewId KeyDispatcher::viewFor(const QKeySequence &typed, Place place) const
{
    const auto &keys = m_commands.keys().views();
    for (auto it = keys.cbegin(); it != keys.cend() && m_commands.showsViews(); ++it) {
        if (*it == typed && placesOfView(*it).testFlag(place))
            return it.key();
    }
    return {};
}

bool KeyDispatcher::isBeginning(const QKeySequence &typed, Place place) const
{
    const auto goesOn = [&](const QKeySequence &key, Places places) {
        return key.count() > typed.count() && startsWith(key, typed) && places.testFlag(place);
    };
    const auto &all = commandCatalogue();
    const auto &views = m_commands.keys().views();
    return std::any_of(all.cbegin(),
                       all.cend(),
                       [&](const Command &command) {
                           const auto keys = m_commands.keys().keysOf(command);
                           return m_commands.isBound(command)
                               && std::any_of(
                                      keys.cbegin(), keys.cend(), [&](const QKeySequence &key) {
                                          return goesOn(key, placesOf(command, key));
                                      });
                       })
        || (m_commands.showsViews()
            && std::any_of(views.cbegin(), views.cend(), [&](const QKeySequence &key) {
                   return goesOn(key, placesOfView(key));
               }));
}

void KeyDispatcher::forgetFirst()
{
    m_first = {};
    m_patience.stop();
}

} // namespace Frontdesk
