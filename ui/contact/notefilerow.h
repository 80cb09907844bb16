// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/message.h"
#include "ui/widgets/paintedbutton.h"

namespace Frontdesk {

/// A file that a colleague noted of a customer: its name, who noted it and when. A press opens it.
class NoteFileRow : public PaintedButton
{
    Q_OBJECT

public:
    /// @p author: the name of who noted it; may be empty.
    NoteFileRow(const Theme &theme,
                const Message &note,
                const QString &author,
                qint64 now,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;
    const QString &detail() const { return m_detail; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_detail;
};

} // namespace Frontdesk
