// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/stickersource.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QListWidget;

namespace Frontdesk {

class Button;
class Label;
class TextField;

/// Stickers that an account may send, found by mood words and numbers. They are shown by their words,
/// or by their number: LINE does not give their pictures away, and a page of LINE that is one press
/// away shows which number is which. Down goes to them, Enter takes one, Esc closes. Deletes itself.
class StickerChooser : public QFrame
{
    Q_OBJECT

public:
    /// @p stickers lives longer.
    StickerChooser(const Theme &theme, StickerSource &stickers, QWidget *parent);

    /// Above @p global, as far as the screen allows.
    void popUpAbove(QPoint global);

Q_SIGNALS:
    void chosen(const Frontdesk::Sticker &sticker);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void find();
    void list(const QList<StickerOffer> &offers);
    void take(int row);

    const Theme &m_theme;
    StickerSource &m_stickers;
    TextField *m_words;
    QListWidget *m_list;
    Label *m_note;
    Button *m_page;
    QList<StickerOffer> m_offers;
    int m_asked = 0; ///< the last question; answers to older ones come too late
};

} // namespace Frontdesk
