// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSplitter>

namespace Frontdesk {

/// Panes side by side: handles one pixel wide to the eye, eight to the hand. A double click asks for
/// the default width.
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The handle left of the pane @p index was double clicked.
    void handleDoubleClicked(int index);

protected:
    QSplitterHandle *createHandle() override;

private:
    const Theme &m_theme;
};

} // namespace Frontdesk
