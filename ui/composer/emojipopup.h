// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/emojiquery.h"
#include "ui/models/emojinames.h"
#include "ui/theme/theme.h"

#include <QListWidget>

#include <memory>

namespace Frontdesk {

class MessageEdit;
class Voice;

/// Emoji by ":name", above the field, which keeps the focus: up and down move, Enter and Tab take,
/// Esc leaves the colon alone. With one letter typed nothing is chosen by itself, so that Enter still
/// sends ":D". Keys of an input method are its own.
class EmojiPopup : public QListWidget
{
    Q_OBJECT

public:
    /// Goes with @p edit, over all of its window.
    EmojiPopup(const Theme &theme, MessageEdit &edit);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void offer(const QList<EmojiNames::Hit> &hits);
    void place();
    bool takeKey(int key);
    void step(int by);
    void take(int row);

    const Theme &m_theme;
    MessageEdit &m_edit;
    Voice *m_voice;
    std::unique_ptr<EmojiNames> m_names; ///< made by the first colon
    std::optional<EmojiQuery> m_query;
    qsizetype m_left = -1; ///< the colon that Esc left alone
    QList<EmojiNames::Hit> m_hits;
};

} // namespace Frontdesk
