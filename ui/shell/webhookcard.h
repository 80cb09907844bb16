// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/outlinedbox.h"

namespace Frontdesk {

class ElidedLabel;

/// The address LINE has to send to, and what to do with it.
class WebhookCard : public OutlinedBox
{
    Q_OBJECT

public:
    explicit WebhookCard(const Theme &theme, QWidget *parent = nullptr);

    void setAddress(const QString &url);

private:
    ElidedLabel *m_address;
};

} // namespace Frontdesk
