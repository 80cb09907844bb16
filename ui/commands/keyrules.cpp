// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/keyrules.h"

#include "ui/widgets/keycaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace Frontdesk {

namespace {

using Keys = QList<Qt::Key>;

bool isAnyOf(Qt::Key key, const Keys &keys)
{
    return keys.contains(key);
}

bool isModifier(Qt::Key key)
{
    return isAnyOf(key,
                   {Qt::Key_Shift,
                    Qt::Key_Control,
                    Qt::Key_Meta,
                    Qt::Key_Alt,
                    Qt::Key_AltGr,
                    Qt::Key_Super_L,
                    Qt::Key_Super_R,
                    Qt::Key_CapsLock,
                    Qt::Key_Mode_switch});
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// It writes something, or would with Shift.
bool isPrintable(Qt::Key key)
{
    return key < Qt::Key_Escape && key > 0;
}

/// Typed without Ctrl: letters, and keys that move or press what has the focus.
bool isPlain(QKeyCombination key)
{
    return !(key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier))
        && !isFunctionKey(key.key());
}

/// look.md §9: left free because input methods own them.
bool belongsToInputMethod(QKeyCombination combination)
{
    const auto modifiers = combination.keyboardModifiers();
    const Qt::Key key = combination.key();
    if (key == Qt::Key_Space)
        return modifiers != Qt::NoModifier;
    if (modifiers == Qt::ControlModifier)
        return isAnyOf(key, {Qt::Key_Period, Qt::Key_Semicolon, Qt::Key_QuoteLeft});
    if (modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    const bool isDigit = key >= Qt::Key_0 && key <= Qt::Key_9;
    return isDigit || isAnyOf(key, {Qt::Key_U, Qt::Key_E, Qt::Key_Semicolon});
}

bool belongsToTextFields(QKeyCombination combination)
{
    static const Keys WithCtrl{Qt::Key_A,
                               Qt::Key_C,
                               Qt::Key_V,
                               Qt::Key_X,
                               Qt::Key_Y,
                               Qt::Key_Z,
                               Qt::Key_Left,
                               Qt::Key_Right,
                               Qt::Key_Up,
                               Qt::Key_Down,
                               Qt::Key_Home,
                               Qt::Key_End,
                               Qt::Key_Backspace,
                               Qt::Key_Delete,
                               Qt::Key_Insert};
    const auto modifiers = combination.keyboardModifiers();
    if (modifiers == Qt::ControlModifier || modifiers == (Qt::ControlModifier | Qt::ShiftModifier))
        return isAnyOf(combination.key(), WithCtrl);
    return false;
}

bool isFixed(QKeyCombination combination)
{
    return isAnyOf(
        combination.key(),
        {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Menu, Qt::Key_F10, Qt::Key_Print});
}

/// Lists and buttons are moved through with these.
bool movesTheFocus(QKeyCombination combination)
{
    return isPlain(combination) && !isPrintable(combination.key())
        && combination.key() != Qt::Key_Return && combination.key() != Qt::Key_Enter
        && combination.key() != Qt::Key_Delete && combination.key() != Qt::Key_Insert;
}

KeyFault faultOf(QKeyCombination combination, Places places)
{
    const auto modifiers = combination.keyboardModifiers();
    const Qt::Key key = combination.key();
    if (key == Qt::Key_unknown || key == Qt::Key(0) || isModifier(key))
        return KeyFault::Nothing;
    if (modifiers.testFlag(Qt::MetaModifier))
        return KeyFault::Desktop;
    if (modifiers & (Qt::AltModifier | Qt::GroupSwitchModifier) && isPrintable(key))
        return KeyFault::Alt;
    if (belongsToInputMethod(combination))
        return KeyFault::InputMethod;
    if (isFixed(combination) || movesTheFocus(combination))
        return KeyFault::Fixed;
    if (belongsToTextFields(combination) && places & ~Lists)
        return KeyFault::Editing;
    if (isPlain(combination) && !(places & Lists))
        return KeyFault::Plain;
    return KeyFault::None;
}

/// One is the beginning of the other, so that the longer one could never be typed.
bool collide(const QKeySequence &a, const QKeySequence &b)
{
    const int common = std::min(a.count(), b.count());
    for (int i = 0; i < common; ++i) {
        if (a[uint(i)] != b[uint(i)])
            return false;
    }
    return common > 0;
}

Places placesFor(Places places, const QKeySequence &key)
{
    return !key.isEmpty() && isPlain(key[0]) ? places & Lists : places;
}

KeyFault faultOf(const QKeySequence &key, Places places)
{
    if (key.isEmpty())
        return KeyFault::Nothing;
    for (int i = 0; i < key.count(); ++i) {
        // What follows the first key is never typed into a field: the dispatcher takes it.
        const KeyFault fault = faultOf(key[uint(i)], i == 0 ? places : Lists);
        if (fault != KeyFault::None)
            return fault;
    }
    return KeyFault::None;
}

/// Who wants a key.
struct Wisher {
    const Command *command = nullptr;
    ViewId view = {};
    Places places;
};

/// Whether somebody else has @p key where @p wisher counts too.
KeyVerdict takenBy(const KeyMap &keys, const Wisher &wisher, const QKeySequence &key)
{
    const auto &all = commandCatalogue();
    for (const auto &other : all) {
        if (&other == wisher.command)
            continue;
        const auto others = keys.keysOf(other);
        const bool taken = std::any_of(others.cbegin(), others.cend(), [&](const auto &its) {
            return collide(its, key) && placesOf(other, its) & wisher.places;
        });
        if (taken)
            return {KeyFault::Taken, &other};
    }
    const auto &views = keys.views();
    for (auto it = views.cbegin(); it != views.cend(); ++it) {
        if (it.key() != wisher.view && collide(*it, key) && placesOfView(*it) & wisher.places)
            return {KeyFault::Taken, nullptr, it.key()};
    }
    return {};
}

QString said(const char *text)
{
    return QCoreApplication::translate("Frontdesk::KeyRules", text);
}

} // namespace

Places placesOf(const Command &command, const QKeySequence &key)
{
    return placesFor(command.places, key);
}

Places placesOfView(const QKeySequence &key)
{
    return placesFor(Everywhere, key);
}

KeyVerdict judgeKey(const KeyMap &keys, const Command &command, const QKeySequence &key)
{
    const KeyFault fault = faultOf(key, command.places);
    if (fault != KeyFault::None)
        return {fault};
    return takenBy(keys, {&command, {}, placesOf(command, key)}, key);
}

KeyVerdict judgeKey(const KeyMap &keys, const ViewId &view, const QKeySequence &key)
{
    const KeyFault fault = faultOf(key, Everywhere);
    if (fault != KeyFault::None)
        return {fault};
    return takenBy(keys, {nullptr, view, placesOfView(key)}, key);
}

QString sentenceFor(const KeyVerdict &verdict, const QKeySequence &key, const QString &viewName)
{
    const QString name = keyName(key);
    switch (verdict.fault) {
    case KeyFault::None:
        return {};
    case KeyFault::Nothing:
        return said(
            QT_TRANSLATE_NOOP("Frontdesk::KeyRules", "Press a letter or a function key with it."));
    case KeyFault::Alt:
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules",
                                      "Alt and AltGr type letters on other keyboards, or open "
                                      "menus. Use Ctrl, or Ctrl and Shift."));
    case KeyFault::Plain:
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules",
                                      "This is done while writing, where “%1” is a letter. Use it "
                                      "with Ctrl."))
            .arg(name);
    case KeyFault::InputMethod:
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules",
                                      "Input methods for Chinese, Japanese and Thai need %1."))
            .arg(name);
    case KeyFault::Editing:
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules",
                                      "%1 changes or moves in the text you write."))
            .arg(name);
    case KeyFault::Fixed:
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules",
                                      "%1 means the same everywhere and stays as it is."))
            .arg(name);
    case KeyFault::Desktop:
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules", "%1 belongs to the desktop."))
            .arg(name);
    case KeyFault::Taken:
        if (!verdict.other) {
            return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules", "%1 is the key of the view “%2”."))
                .arg(name, viewName);
        }
        return said(QT_TRANSLATE_NOOP("Frontdesk::KeyRules", "%1 is the key of “%2”."))
            .arg(name, commandTitle(*verdict.other));
    }
    Q_UNREACHABLE();
}

} // namespace Frontdesk
