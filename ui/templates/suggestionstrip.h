// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/widgets/pane.h"

#include <QList>

#include <optional>

class QAbstractButton;

namespace Frontdesk {

/// Suggested answers, in a line over the field of a reply. While the pointer is on it nothing of it
/// changes: nobody presses what was not there when they aimed.
class SuggestionStrip : public Pane
{
    Q_OBJECT

public:
    struct Offer {
        TemplateId id;
        QString title;
        QString reason; ///< a sentence

        friend bool operator==(const Offer &, const Offer &) = default;
    };

    explicit SuggestionStrip(const Theme &theme, QWidget *parent = nullptr);

    /// Hides without any. Later, if the pointer is on it.
    void offer(const QList<Offer> &offers);
    /// At once, wherever the pointer is: it is about another conversation.
    void clear();
    /// What is to be seen.
    const QList<Offer> &offers() const { return m_offers; }
    QList<QAbstractButton *> chips() const { return m_chips; }
    /// Says that Tab takes the first.
    void setTabTakes(bool takes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(const Frontdesk::TemplateId &id);
    /// Others are to be seen.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void display(const QList<Offer> &offers);
    void arrange();

    QList<Offer> m_offers;
    std::optional<QList<Offer>> m_next; ///< when the pointer has gone
    QList<QAbstractButton *> m_chips; ///< as many as offers
    bool m_tabTakes = false;
};

} // namespace Frontdesk
