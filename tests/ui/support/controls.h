// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace Frontdesk::Test {

/// What a person can press, type into, or reach with the keyboard, and sees. Without the inner parts
/// of Qt's own controls, for which those speak.
QList<QWidget *> controlsIn(const QWidget &window);
/// As a screen reader has it.
QString nameOf(QWidget &widget);
/// "Button in InboxPane", for messages.
QString describe(const QWidget &widget);

} // namespace Frontdesk::Test
