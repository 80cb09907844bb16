// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"

#include <QObject>

namespace Frontdesk {

class PinSource;
class Theme;
class TimelineView;
struct Error;

/// Pins the messages of one chat and takes pins off, asking for the category.
class MessagePins : public QObject
{
    Q_OBJECT

public:
    MessagePins(const Theme &theme, PinSource &pins, TimelineView &view, QObject *parent);

Q_SIGNALS:
    void failed(const Frontdesk::Error &error);

private:
    void set(const Message &message, bool pinned);
    void askCategory(const Message &message, const QStringList &known);

    const Theme &m_theme;
    PinSource &m_pins;
    TimelineView &m_view;
};

} // namespace Frontdesk
