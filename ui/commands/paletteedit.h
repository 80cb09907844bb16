// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Frontdesk {

/// Where the palette is typed into. Keys that move in the list below come out as signals; none of
/// them does while an input method composes, because they belong to it then.
class PaletteEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

Q_SIGNALS:
    void moved(int rows);
    void pagesMoved(int pages);
    void confirmed();
    /// The same, to be opened in a window of its own.
    void windowConfirmed();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    bool m_composing = false;
};

} // namespace Frontdesk
