"""Answers to the exercises of chapter 8."""
# ruff: noqa: F811  many functions of one name: that is how students hand them in

import numpy as np
import torch

from answers import right, wrong

right("predicted_arrivals", {"relu_0.5": 1, "relu_2": 64, "tanh_2": 1})
right("predicted_arrivals", {"tanh_2": "१", "relu_2": "६४", "relu_0.5": "१"}, style="typed in Hindi digits")
wrong("predicted_arrivals", {"relu_0.5": 8, "relu_2": 64, "tanh_2": 1}, shows="relu-no-vanishing")
wrong("predicted_arrivals", {"relu_0.5": 8, "relu_2": 8, "tanh_2": 1}, shows="relu-no-vanishing", style="ReLU lets everything through")
wrong("predicted_arrivals", {"relu_0.5": 8, "relu_2": 8, "tanh_2": 8}, shows="nothing-fades")
wrong("predicted_arrivals", {"relu_0.5": 1, "relu_2": 64, "tanh_2": 64}, shows="big-weights-explode")
wrong("predicted_arrivals", {"relu_0.5": 1, "relu_2": 64, "tanh_2": 16}, shows="one-step", style="the slope once")
wrong("predicted_arrivals", {"relu_0.5": 1, "relu_2": 64, "tanh_2": 0.125}, shows="no-recurrent-weight")
wrong("predicted_arrivals", {"relu_0.5": 4, "relu_2": 16, "tanh_2": 4}, shows="one-step")
wrong("predicted_arrivals", {"relu_0.5": 0.5, "relu_2": 128, "tanh_2": 0.5}, shows="off-by-one", style="four steps")
wrong("predicted_arrivals", {"relu_0.5": 2.0, "relu_2": 32, "tanh_2": 2}, shows="off-by-one", style="two steps")
wrong("predicted_arrivals", {"relu_0.5": 0.25, "relu_2": 256, "tanh_2": 0.25}, shows="off-by-one", style="one step for each state")
wrong("predicted_arrivals", {"relu_0.5": 12, "relu_2": 48, "tanh_2": 12}, shows="added-not-multiplied")
wrong("predicted_arrivals", {"relu_0.5": 0.125, "relu_2": 8, "tanh_2": 0.125}, shows="share-not-state")
wrong("predicted_arrivals", {"relu_0.5": 64, "relu_2": 1, "tanh_2": 64}, shows="divided-back")
wrong("predicted_arrivals", {"relu_0.5": 1}, style="two are missing")

right("predicted_lstm_arrival", 1)
wrong("predicted_lstm_arrival", 16, shows="lstm-no-vanishing")
wrong("predicted_lstm_arrival", 0, shows="sigmoid-of-zero")
wrong("predicted_lstm_arrival", 8.0, shows="one-step")
wrong("predicted_lstm_arrival", 2, shows="off-by-one")
wrong("predicted_lstm_arrival", 0.5, shows="off-by-one", style="five gates")
wrong("predicted_lstm_arrival", 1 / 16, shows="share-not-state")

right("predicted_weight_gradient", {"full": 10, "truncated": 4})
wrong("predicted_weight_gradient", {"full": 10, "truncated": 10}, shows="truncated-is-exact")
wrong("predicted_weight_gradient", {"full": 12, "truncated": 12}, shows="truncated-is-exact", style="the same, and h_t for h_{t-1}")
wrong("predicted_weight_gradient", {"full": 4, "truncated": 4}, shows="truncated-is-exact", style="the same, and too small")
wrong("predicted_weight_gradient", {"full": 2, "truncated": 4}, shows="last-only")
wrong("predicted_weight_gradient", {"full": 12, "truncated": 4}, shows="state-after")
wrong("predicted_weight_gradient", {"full": 5, "truncated": 2}, shows="loss-not-counted")
wrong("predicted_weight_gradient", {"full": 10, "truncated": 6}, shows="off-by-one")
wrong("predicted_weight_gradient", {"full": 1.67, "truncated": 2}, shows="average")
wrong("predicted_weight_gradient", (10, 4), style="no dict")


@right("step_jacobian")
def step_jacobian(h_t, W_hh):
    """each row by its slope"""
    return (1 - h_t**2)[:, None] * W_hh


@right("step_jacobian")
def step_jacobian(h_t, W_hh):
    """a diagonal matrix times W_hh, in NumPy"""
    h, W = h_t.numpy(), W_hh.numpy()
    return np.diag(1 - h * h) @ W


@right("step_jacobian")
def step_jacobian(h_t, W_hh):
    """two loops over plain numbers, a list of lists"""
    H = len(h_t)
    return [[(1 - h_t[i].item() ** 2) * W_hh[i, j].item() for j in range(H)] for i in range(H)]


@right("step_jacobian")
def step_jacobian(h_t, W_hh):
    """autograd, from an h_{t-1} that leads to this h_t"""
    a_t = torch.atanh(h_t)
    return torch.autograd.functional.jacobian(lambda h_prev: torch.tanh(a_t + W_hh @ h_prev), torch.zeros_like(h_t))


@wrong("step_jacobian", shows="no-derivative")
def step_jacobian(h_t, W_hh):
    """forgets the tanh"""
    return W_hh


@wrong("step_jacobian", shows="tanh-twice")
def step_jacobian(h_t, W_hh):
    """takes h_t for a_t"""
    return torch.diag(1 - torch.tanh(h_t) ** 2) @ W_hh


@wrong("step_jacobian", shows="no-square")
def step_jacobian(h_t, W_hh):
    """1 - h"""
    return torch.diag(1 - h_t) @ W_hh


@wrong("step_jacobian", shows="wrong-axis")
def step_jacobian(h_t, W_hh):
    """broadcast along the columns"""
    return (1 - h_t**2) * W_hh


@wrong("step_jacobian", shows="transposed")
def step_jacobian(h_t, W_hh):
    """what goes back, not the Jacobian"""
    return W_hh.T @ torch.diag(1 - h_t**2)


@wrong("step_jacobian", shows="no-recurrent-weight")
def step_jacobian(h_t, W_hh):
    """the state is added as it is"""
    return torch.diag(1 - h_t**2)


@wrong("step_jacobian", shows="elementwise")
def step_jacobian(h_t, W_hh):
    """a star between two matrices"""
    return torch.diag(1 - h_t**2) * W_hh


@wrong("step_jacobian")
def step_jacobian(h_t, W_hh):
    """a vector and no matrix"""
    return W_hh @ (1 - h_t**2)


@wrong("step_jacobian")
def step_jacobian(h_t, W_hh):
    """made for H = 2"""
    return torch.stack([(1 - h_t[0] ** 2) * W_hh[0], (1 - h_t[1] ** 2) * W_hh[1]])


@right("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """two lines, as in the chapter"""
    da_t = (1 - h_t**2) * dh_t
    return W_hh.T @ da_t


@right("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """by the Jacobian, the gradient as a row"""
    return dh_t @ torch.diag(1 - h_t**2) @ W_hh


@right("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """einsum, with dh_t changed in place"""
    dh_t *= 1 - h_t**2
    return torch.einsum("i,ij->j", dh_t, W_hh)


@right("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """loops, and a list"""
    H = len(h_t)
    return [sum(W_hh[i, j].item() * (1 - h_t[i].item() ** 2) * dh_t[i].item() for i in range(H)) for j in range(H)]


@wrong("back_one_step", shows="no-derivative")
def back_one_step(dh_t, h_t, W_hh):
    """as if there were no tanh"""
    return W_hh.T @ dh_t


@wrong("back_one_step", shows="tanh-twice")
def back_one_step(dh_t, h_t, W_hh):
    """the derivative at h instead of a"""
    return W_hh.T @ ((1 - torch.tanh(h_t) ** 2) * dh_t)


@wrong("back_one_step", shows="no-square")
def back_one_step(dh_t, h_t, W_hh):
    """1 - h"""
    return W_hh.T @ ((1 - h_t) * dh_t)


@wrong("back_one_step", shows="not-transposed")
def back_one_step(dh_t, h_t, W_hh):
    """W_hh as on the way forward"""
    return W_hh @ ((1 - h_t**2) * dh_t)


@wrong("back_one_step", shows="forward-not-back")
def back_one_step(dh_t, h_t, W_hh):
    """the Jacobian instead of its transpose"""
    return torch.diag(1 - h_t**2) @ W_hh @ dh_t


@wrong("back_one_step", shows="order-turned")
def back_one_step(dh_t, h_t, W_hh):
    """first W_hh, then tanh"""
    return (1 - h_t**2) * (W_hh.T @ dh_t)


@wrong("back_one_step", shows="no-recurrent-weight")
def back_one_step(dh_t, h_t, W_hh):
    """stops at a_t"""
    return (1 - h_t**2) * dh_t


@wrong("back_one_step", shows="elementwise")
def back_one_step(dh_t, h_t, W_hh):
    """a star instead of an at"""
    return W_hh.T * ((1 - h_t**2) * dh_t)


@wrong("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """forgotten return"""
    W_hh.T @ ((1 - h_t**2) * dh_t)


@wrong("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """the state is read as whole numbers"""
    return W_hh.T @ ((1 - h_t.int() ** 2) * dh_t.int()).float()


@wrong("back_one_step")
def back_one_step(dh_t, h_t, W_hh):
    """the inverse instead of the transpose"""
    return torch.linalg.solve(W_hh, (1 - h_t**2) * dh_t)


@right("bptt")
def bptt(h, dh_own, W_hh):
    """a loop from the last step, as in the chapter"""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(len(h) - 1, 0, -1):
        dh = dh + dh_own[t]
        da = (1 - h[t] ** 2) * dh
        total += torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@right("bptt")
def bptt(h, dh_own, W_hh):
    """NumPy: first every da, then one matrix product"""
    h, own, W = (np.asarray(value, dtype=np.float64) for value in (h, dh_own, W_hh))
    da = np.zeros_like(own)
    for t in reversed(range(1, len(h))):
        later = W.T @ da[t + 1] if t + 1 < len(h) else 0
        da[t] = (1 - h[t] ** 2) * (own[t] + later)
    return da[1:].T @ h[:-1]


@right("bptt")
def bptt(h, dh_own, W_hh):
    """writes what comes back into dh_own"""
    total = 0
    for t in range(h.shape[0] - 1, 0, -1):
        da = (1 - h[t] * h[t]) * dh_own[t]
        total = total + da[:, None] * h[t - 1][None, :]
        dh_own[t - 1] += da @ W_hh
    return total


@right("bptt")
def bptt(h, dh_own, W_hh):
    """for each step's loss its own walk back"""
    total = torch.zeros_like(W_hh)
    for last in range(1, len(h)):
        dh = dh_own[last]
        for t in range(last, 0, -1):
            da = (1 - h[t] ** 2) * dh
            total = total + torch.outer(da, h[t - 1])
            dh = W_hh.T @ da
    return total


@right("bptt")
def bptt(h, dh_own, W_hh):
    """autograd, with inputs that lead from state to state"""
    W = W_hh.clone().requires_grad_()
    with torch.enable_grad():
        state, loss = h[0], 0.0
        for t in range(1, len(h)):
            state = torch.tanh(torch.atanh(h[t]) - W_hh @ h[t - 1] + W @ state)
            loss = loss + (state * dh_own[t]).sum()
        loss.backward()
    return W.grad


@wrong("bptt", shows="last-only")
def bptt(h, dh_own, W_hh):
    """only the last step's share"""
    return torch.outer((1 - h[-1] ** 2) * dh_own[-1], h[-2])


@wrong("bptt", shows="average")
def bptt(h, dh_own, W_hh):
    """the mean over the steps"""
    dh, shares = 0, []
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        shares.append(torch.outer(da, h[t - 1]))
        dh = W_hh.T @ da
    return torch.stack(shares).mean(dim=0)


@wrong("bptt", shows="not-summed")
def bptt(h, dh_own, W_hh):
    """a list of shares, the last step first"""
    dh, shares = 0, []
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        shares.append(torch.outer(da, h[t - 1]))
        dh = W_hh.T @ da
    return shares


@wrong("bptt", shows="state-after")
def bptt(h, dh_own, W_hh):
    """h_t instead of h_{t-1}"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(da, h[t])
        dh = W_hh.T @ da
    return total


@wrong("bptt", shows="transposed")
def bptt(h, dh_own, W_hh):
    """the outer product the other way round"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(h[t - 1], da)
        dh = W_hh.T @ da
    return total


@wrong("bptt", shows="only-own-loss")
def bptt(h, dh_own, W_hh):
    """each step's own loss alone: nothing goes back in time"""
    return sum(torch.outer((1 - h[t] ** 2) * dh_own[t], h[t - 1]) for t in range(1, len(h)))


@wrong("bptt", shows="only-own-loss")
def bptt(h, dh_own, W_hh):
    """the losses on the way are forgotten"""
    dh, total = dh_own[-1], 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * dh
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@wrong("bptt", shows="own-loss-late")
def bptt(h, dh_own, W_hh):
    """a step adds its share before its own loss has joined"""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(len(h) - 1, 0, -1):
        total += torch.outer((1 - h[t] ** 2) * dh, h[t - 1])
        dh = dh + dh_own[t]
        dh = W_hh.T @ ((1 - h[t] ** 2) * dh)
    return total


@wrong("bptt", shows="no-derivative")
def bptt(h, dh_own, W_hh):
    """no 1 - h² anywhere"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        dh = dh + dh_own[t]
        total = total + torch.outer(dh, h[t - 1])
        dh = W_hh.T @ dh
    return total


@wrong("bptt", shows="no-derivative")
def bptt(h, dh_own, W_hh):
    """no 1 - h² on the way back"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        dh = dh + dh_own[t]
        total = total + torch.outer((1 - h[t] ** 2) * dh, h[t - 1])
        dh = W_hh.T @ dh
    return total


@wrong("bptt", shows="no-derivative")
def bptt(h, dh_own, W_hh):
    """no 1 - h² in the shares"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        dh = dh + dh_own[t]
        total = total + torch.outer(dh, h[t - 1])
        dh = W_hh.T @ ((1 - h[t] ** 2) * dh)
    return total


@wrong("bptt", shows="tanh-twice")
def bptt(h, dh_own, W_hh):
    """the derivative at h instead of a"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - torch.tanh(h[t]) ** 2) * (dh + dh_own[t])
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@wrong("bptt", shows="not-transposed")
def bptt(h, dh_own, W_hh):
    """W_hh as on the way forward"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh @ da
    return total


@wrong("bptt", shows="no-recurrent-weight")
def bptt(h, dh_own, W_hh):
    """goes back without W_hh"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        dh = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(dh, h[t - 1])
    return total


@wrong("bptt", shows="off-by-one")
def bptt(h, dh_own, W_hh):
    """the loop ends before the first step"""
    dh, total = torch.zeros_like(h[0]), torch.zeros_like(W_hh)
    for t in range(len(h) - 1, 1, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total += torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@wrong("bptt", shows="forward-not-back")
def bptt(h, dh_own, W_hh):
    """from the first step to the last"""
    dh, total = 0, 0
    for t in range(1, len(h)):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@wrong("bptt", shows="downhill")
def bptt(h, dh_own, W_hh):
    """the step that the optimizer would take"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total - torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@wrong("bptt")
def bptt(h, dh_own, W_hh):
    """returns in the middle of the loop"""
    dh, total = 0, 0
    for t in range(len(h) - 1, 0, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
        return total


@wrong("bptt")
def bptt(h, dh_own, W_hh):
    """goes one step too far: h[-1] is the last state"""
    dh, total = 0, 0
    for t in range(len(h) - 1, -1, -1):
        da = (1 - h[t] ** 2) * (dh + dh_own[t])
        total = total + torch.outer(da, h[t - 1])
        dh = W_hh.T @ da
    return total


@right("clip_gradients")
def clip_gradients(gradients, max_norm):
    """a norm of norms, and a condition"""
    norm = sum(gradient.norm() ** 2 for gradient in gradients) ** 0.5
    return [gradient * max_norm / norm if norm > max_norm else gradient for gradient in gradients]


@right("clip_gradients")
def clip_gradients(gradients, max_norm):
    """NumPy, min instead of if, a tuple"""
    arrays = [gradient.numpy() for gradient in gradients]
    norm = np.linalg.norm(np.concatenate([array.ravel() for array in arrays]))
    return tuple(array * min(1.0, max_norm / norm) for array in arrays)


@right("clip_gradients")
def clip_gradients(gradients, max_norm):
    """in place"""
    total = 0.0
    for gradient in gradients:
        total += (gradient * gradient).sum().item()
    if total > max_norm**2:
        for gradient in gradients:
            gradient *= max_norm / total**0.5
    return gradients


@right("clip_gradients")
def clip_gradients(gradients, max_norm):
    """torch's own, on parameters made for it"""
    parameters = [torch.nn.Parameter(torch.zeros_like(gradient)) for gradient in gradients]
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient
    torch.nn.utils.clip_grad_norm_(parameters, max_norm)
    return [parameter.grad for parameter in parameters]


@wrong("clip_gradients", shows="each-alone")
def clip_gradients(gradients, max_norm):
    """each by its own norm"""
    clipped = []
    for gradient in gradients:
        norm = gradient.norm()
        clipped.append(gradient * max_norm / norm if norm > max_norm else gradient)
    return clipped


@wrong("clip_gradients", shows="always-scaled")
def clip_gradients(gradients, max_norm):
    """also when the norm is below the limit"""
    norm = torch.cat([gradient.ravel() for gradient in gradients]).norm()
    return [gradient * max_norm / norm for gradient in gradients]


@wrong("clip_gradients", shows="clipping-each-number")
def clip_gradients(gradients, max_norm):
    """clamp"""
    return [torch.clamp(gradient, -max_norm, max_norm) for gradient in gradients]


@wrong("clip_gradients", shows="sum-of-norms")
def clip_gradients(gradients, max_norm):
    """adds up the norms"""
    norm = sum(gradient.norm() for gradient in gradients)
    return [gradient * min(1, max_norm / norm) for gradient in gradients]


@wrong("clip_gradients", shows="no-root")
def clip_gradients(gradients, max_norm):
    """the square root is forgotten"""
    norm = sum((gradient**2).sum() for gradient in gradients)
    return [gradient * min(1, max_norm / norm) for gradient in gradients]


@wrong("clip_gradients", shows="sum-not-norm")
def clip_gradients(gradients, max_norm):
    """absolute values"""
    norm = sum(gradient.abs().sum() for gradient in gradients)
    return [gradient * min(1, max_norm / norm) for gradient in gradients]


@wrong("clip_gradients", shows="max-not-norm")
def clip_gradients(gradients, max_norm):
    """the largest number"""
    norm = max(gradient.abs().max() for gradient in gradients)
    return [gradient * min(1, max_norm / norm) for gradient in gradients]


@wrong("clip_gradients", shows="unit-length")
def clip_gradients(gradients, max_norm):
    """divides, and forgets to multiply"""
    norm = torch.cat([gradient.ravel() for gradient in gradients]).norm()
    return [gradient / norm if norm > max_norm else gradient for gradient in gradients]


@wrong("clip_gradients", shows="turned-round")
def clip_gradients(gradients, max_norm):
    """the condition the wrong way round"""
    norm = torch.cat([gradient.ravel() for gradient in gradients]).norm()
    return [gradient if norm > max_norm else gradient * max_norm / norm for gradient in gradients]


@wrong("clip_gradients", shows="unclipped")
def clip_gradients(gradients, max_norm):
    """works on copies and returns the first ones"""
    norm = torch.cat([gradient.ravel() for gradient in gradients]).norm()
    for gradient in gradients:
        gradient = gradient * min(1, max_norm / norm)
    return gradients


@wrong("clip_gradients", shows="norm-returned")
def clip_gradients(gradients, max_norm):
    """returns what torch's function returns"""
    parameters = [torch.nn.Parameter(torch.zeros_like(gradient)) for gradient in gradients]
    for parameter, gradient in zip(parameters, gradients, strict=True):
        parameter.grad = gradient
    return torch.nn.utils.clip_grad_norm_(parameters, max_norm)


@wrong("clip_gradients")
def clip_gradients(gradients, max_norm):
    """one long vector is returned"""
    long = torch.cat([gradient.ravel() for gradient in gradients])
    return long * min(1, max_norm / long.norm())


@wrong("clip_gradients")
def clip_gradients(gradients, max_norm):
    """the norm of the first gradient for all"""
    return [gradient * min(1, max_norm / gradients[0].norm()) for gradient in gradients]


@right("truncated_bptt")
def truncated_bptt(cell, x, h_0, target, k):
    """detach once, then backward"""
    h = h_0
    for t in range(len(x)):
        if t == len(x) - k:
            h = h.detach()
        h = cell(x[t], h)
    (0.5 * ((h - target) ** 2).sum()).backward()
    return cell.weight_hh.grad


@right("truncated_bptt")
def truncated_bptt(cell, x, h_0, target, k):
    """the beginning under no_grad"""
    h = h_0
    with torch.no_grad():
        for x_t in x[: len(x) - k]:
            h = cell(x_t, h)
    for x_t in x[len(x) - k:]:
        h = cell(x_t, h)
    return torch.autograd.grad(((h - target) ** 2).sum() / 2, cell.weight_hh)[0]


@right("truncated_bptt")
def truncated_bptt(cell, x, h_0, target, k):
    """by hand"""
    states = [h_0]
    for x_t in x:
        states.append(cell(x_t, states[-1]).detach())
    dh, total = states[-1] - target, 0
    for t in range(len(x), len(x) - k, -1):
        da = (1 - states[t] ** 2) * dh
        total = total + torch.outer(da, states[t - 1])
        dh = cell.weight_hh.detach().T @ da
    return total


@wrong("truncated_bptt", shows="truncated-is-exact")
def truncated_bptt(cell, x, h_0, target, k):
    """the full gradient: they are the same, are they not"""
    h = h_0
    for x_t in x:
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="truncated-is-exact")
def truncated_bptt(cell, x, h_0, target, k):
    """detach without taking what it returns"""
    h = h_0
    for t, x_t in enumerate(x):
        if t == len(x) - k:
            h.detach()
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="last-only")
def truncated_bptt(cell, x, h_0, target, k):
    """detach before every step"""
    h = h_0
    for x_t in x:
        h = cell(x_t, h.detach())
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="off-by-one")
def truncated_bptt(cell, x, h_0, target, k):
    """one step too many is kept"""
    h = h_0
    for t, x_t in enumerate(x):
        if t == len(x) - k - 1:
            h = h.detach()
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="off-by-one")
def truncated_bptt(cell, x, h_0, target, k):
    """detach after the first step that should be kept"""
    h = h_0
    for t, x_t in enumerate(x):
        h = cell(x_t, h)
        if t == len(x) - k:
            h = h.detach()
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="first-not-last")
def truncated_bptt(cell, x, h_0, target, k):
    """cuts off the first k"""
    h = h_0
    for t, x_t in enumerate(x):
        if t == k:
            h = h.detach()
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="chunks-from-start")
def truncated_bptt(cell, x, h_0, target, k):
    """cuts after every k steps from the start"""
    h = h_0
    for t, x_t in enumerate(x):
        if t % k == 0:
            h = h.detach()
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="detach-forgets")
def truncated_bptt(cell, x, h_0, target, k):
    """a zero state at the cut"""
    h = h_0
    for t, x_t in enumerate(x):
        if t == len(x) - k:
            h = torch.zeros_like(h)
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="detach-forgets")
def truncated_bptt(cell, x, h_0, target, k):
    """reads the last k inputs alone"""
    h = h_0
    for x_t in x[-k:]:
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="no-half")
def truncated_bptt(cell, x, h_0, target, k):
    """no half in the loss"""
    h = h_0
    for t, x_t in enumerate(x):
        h = cell(x_t, h.detach() if t == len(x) - k else h)
    ((h - target) ** 2).sum().backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="mean-not-sum")
def truncated_bptt(cell, x, h_0, target, k):
    """MSELoss"""
    h = h_0
    for t, x_t in enumerate(x):
        h = cell(x_t, h.detach() if t == len(x) - k else h)
    torch.nn.functional.mse_loss(h, target).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="zero-start")
def truncated_bptt(cell, x, h_0, target, k):
    """h_0 is not used"""
    h = torch.zeros_like(target)
    for t, x_t in enumerate(x):
        h = cell(x_t, h.detach() if t == len(x) - k else h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt", shows="wrong-matrix")
def truncated_bptt(cell, x, h_0, target, k):
    """the other weight"""
    h = h_0
    for t, x_t in enumerate(x):
        h = cell(x_t, h.detach() if t == len(x) - k else h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_ih.grad


@wrong("truncated_bptt")
def truncated_bptt(cell, x, h_0, target, k):
    """no gradient at all"""
    with torch.no_grad():
        h = h_0
        for x_t in x:
            h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad


@wrong("truncated_bptt")
def truncated_bptt(cell, x, h_0, target, k):
    """a share of k / T of the full gradient"""
    h = h_0
    for x_t in x:
        h = cell(x_t, h)
    (((h - target) ** 2).sum() / 2).backward()
    return cell.weight_hh.grad * k / len(x)
