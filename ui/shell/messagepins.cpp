// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagepins.h"

#include "core/client/pinsource.h"
#include "ui/conversation/pinform.h"
#include "ui/conversation/timelineview.h"

namespace Frontdesk {

MessagePins::MessagePins(const Theme &theme, PinSource &pins, TimelineView &view, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_pins(pins)
    , m_view(view)
{
    connect(&view, &TimelineView::pinWanted, this, &MessagePins::set);
}

void MessagePins::set(const Message &message, bool pinned)
{
    if (!pinned) {
        whenDone(m_pins.unpin(message), this, [this](const Result<> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
        return;
    }
    whenDone(m_pins.all(), this, [this, message](const Result<QList<Pin>> &pins) {
        QStringList known;
        for (const auto &category : categoriesOf(pins ? *pins : QList<Pin>()))
            known.append(category.name);
        askCategory(message, known);
    });
}

void MessagePins::askCategory(const Message &message, const QStringList &known)
{
    auto *form = new PinForm(m_theme, PinForm::ofMessage(), known, &m_view);
    connect(form, &PinForm::accepted, this, [this, message](const QString &category) {
        whenDone(m_pins.pin(message, category), this, [this](const Result<> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error());
        });
    });
    form->popUpAt(m_view.placeOf(message.id));
}

} // namespace Frontdesk
