// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/handoverwords.h"
#include "ui/widgets/pane.h"

class QVBoxLayout;

namespace Frontdesk {

class Button;
class ElidedLabel;
class IconButton;
class Voice;

/// Above the messages of a chat that came to me: what is open, what was promised, what was said last.
/// Folds to its heading.
class HandOverCard : public Pane
{
    Q_OBJECT

public:
    explicit HandOverCard(const Theme &theme, QWidget *parent = nullptr);

    /// @p from: who gave the chat to me; empty: nobody did. Announced if @p isNews.
    void showParts(const QList<HandOverPart> &parts, const QString &from, bool isNews);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    QStringList lines() const { return m_lines; }
    Button *fold() const { return m_fold; }
    IconButton *closing() const { return m_close; }

Q_SIGNALS:
    void closed();

private:
    void fill(const QList<HandOverPart> &parts);

    Button *m_fold;
    IconButton *m_close;
    QWidget *m_body;
    QVBoxLayout *m_column;
    Voice *m_voice;
    QStringList m_lines;
    bool m_folded = false;
};

} // namespace Frontdesk
